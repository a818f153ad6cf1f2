command-people = People
    .short = People
persons-head = 👥 <b>People</b> · { $cohort }
persons-count-mentee = Mentees: { $admitted } admitted, { $applied } waiting, { $declined } declined
persons-count-mentor = Mentors: { $admitted } admitted, { $applied } waiting, { $declined } declined
persons-shown = Here by name: { $role } · { $status }
persons-any = all
persons-nobody = There is nobody like that.
persons-entry = { $state } { $name } · { $role }
persons-sign =
    .applied = 📥
    .admitted = ✅
    .declined = ✖️
    .resting = 💤
    .unreachable = 🔕
persons-by-role = Role: { $value }
persons-by-status = State: { $value }
persons-find = 🔎 Find somebody
persons-find-again = 🔎 Find somebody else
persons-all = 👥 All people
persons-found = { $count ->
        [one] Found for “{ $words }”:
       *[other] { $count } found for “{ $words }”:
    }
persons-found-more = There are more. Type more of the name to find the one you mean.
persons-not-found = I know nobody in this cohort whose name begins like “{ $words }”. A first or a last name is enough, or a part of it from its beginning.
persons-gone = I don’t find this person any more.
persons-card = 👤 <b>{ $name }</b>
persons-part = { $role }, { $status } · { $since }
persons-no-part = Has not applied to any cohort.
persons-rests = 💤 Looks for no partner, since { $since }
persons-language = Writes { $language } · here since { $since }
persons-attended = Events attended: { $count }
persons-unreachable = 🔕 Has blocked me and gets none of my messages, since { $since }
persons-tandem = 🤝 { $mentee } & { $mentor } · { $status }
persons-decide = 📥 Look at the application
persons-rest = 💤 Let rest
persons-seek = 🔎 Look for a partner again
persons-pair = 🤝 Find a partner
persons-write = ✉️ Write
persons-rests-now = 💤 { $name } gets no proposals for now, and has been told.
persons-seeks-now = 🔎 { $name } can get proposals again, and has been told.
persons-you-rest = 💤 { $who } has noted that you look for no partner for now. If that is not right, write to us with /contact.
persons-you-seek = 🔎 { $who } has noted that you look for a partner again. If that is not right, write to us with /contact.
persons-written-to = ✉️ { $who } from the coordinators writes to you:

    { $words }
persons-answer = ✏️ Answer
persons-written = ✅ { $name } has got your message. The answer comes to you as a question.
findpeople-title = looking for somebody
findpeople-words = Whom are you looking for?
    .label = Name
    .hint = A first or last name, or how it begins; or a Telegram name.
writing-title = a message
writing-words = What would you like to write to { $who }?
    .label = Message
