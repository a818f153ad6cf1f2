# The list.

desk-events = 📅 <b>Events</b> · { $cohort }
desk-events-none = 📅 <b>Events</b> · { $cohort }
    Nothing is planned yet.
desk-events-key = { $icon } { $day } · { $title } · { $count }
desk-events-icon =
    .draft = 📝
    .announced = 📣
    .cancelled = 🚫
desk-events-new = ➕ Plan an event
desk-events-cohort = Cohort: { $title }
desk-events-which-cohort = Events of which cohort?
desk-events-back = ‹ All events
desk-events-back-to = ‹ The event
desk-events-gone = I can’t find that event any more.

# One event.

desk-events-audience =
    .all = everybody
desk-events-card =
    <i>{ $status }</i> · for { $audience } ({ $people })
    ✅ { $going } coming{ $capacity ->
        [0] {""}
       *[other] {" "}(of { $capacity } places), ⏳ { $waiting } waiting
    } · ✖️ { $away } not coming · 🎉 { $attended } there
    Code word: { $word }
desk-events-announce = 📣 Announce it
desk-events-announce-all = 📣 Announce all of them
desk-events-change = ✏️ Change
desk-events-word = 🌍 Add the words in { $language }
desk-events-reword = 🌍 Words in { $language }
desk-events-copy = 📄 Copy
desk-events-repeat = 🔁 Repeat
desk-events-guests = 👥 Who comes ({ $count })
desk-events-away = ✖️ Who can’t ({ $count })
desk-events-qr = 📷 QR code to check in
desk-events-cancel = 🚫 Call it off
desk-events-delete = 🗑 Throw the draft away
desk-events-kept = ✅ <b>Kept as a draft.</b> Nobody has heard of it yet.
desk-events-changed = ✅ Changed.
desk-events-changed-told = ✅ Changed. { $count ->
        [0] Nobody has signed up yet, so nobody had to be told.
        [one] One person has been told.
       *[other] { $count } people have been told.
    }
desk-events-over = This event is over or was called off, so it can’t be changed any more.
desk-events-passed = The time of this event has passed. Please change it before you announce it.
desk-events-moved-on = This has moved on meanwhile. Here is how it stands.
desk-events-worded = ✅ The words in { $language } are kept.
desk-events-copied = ✅ Here is the copy, as a draft.
desk-events-repeated = ✅ { $count ->
        [one] One draft has been made.
       *[other] { $count } drafts have been made.
    } They can be changed one by one, or announced together.
desk-events-sure = { $count ->
        [one] One person will hear of it
       *[other] { $count } people will hear of it
    }, each in the next hour that suits them. Announce it?
desk-events-languages-missing = ☝️ There are no words in { $languages } yet. People who read it will see the others.
desk-events-sure-yes = 📣 Yes, announce it
desk-events-sure-no = ‹ Not yet
desk-events-announced = 📣 Announced. { $count ->
        [one] One person hears of it.
       *[other] { $count } people hear of it.
    }
desk-events-announced-all = 📣 { $count ->
        [0] There was no draft left to announce.
        [one] One event has been announced.
       *[other] { $count } events have been announced.
    }
desk-events-cancel-sure = Call off <b>{ $title }</b>? { $count ->
        [0] Nobody has signed up yet.
        [one] One person will be told.
       *[other] { $count } people will be told.
    }
desk-events-cancel-yes = 🚫 Yes, call it off
desk-events-cancel-no = ‹ No, it takes place
desk-events-cancelled = 🚫 Called off. { $count ->
        [0] Nobody had to be told.
        [one] One person has been told.
       *[other] { $count } people have been told.
    }
desk-events-deleted = 🗑 The draft is gone.

# Who comes.

desk-events-guests-head =
    👥 <b>{ $title }</b>
    Tap a name to note that somebody is there. { $attended ->
        [0] Nobody has checked in yet.
        [one] One person has checked in.
       *[other] { $attended } people have checked in.
    }
desk-events-guests-none =
    👥 <b>{ $title }</b>
    Nobody has signed up yet.
desk-events-ticked = ✅ { $name }
desk-events-unticked = ▫️ { $name }
desk-events-unticked-waiting = ⏳ { $name }
desk-events-add = ➕ Somebody else was there
desk-events-nobody = This person isn’t invited to this event.
desk-events-not-yet = It hasn’t begun yet, so nobody can have been there.
desk-events-away-head = ✖️ <b>{ $title }: who can’t come</b>
desk-events-absent = { $name }
desk-events-absent-reason = { $name }: { $reason }
desk-events-absent-words = { $name }: { $reason } – { $words }
desk-events-absences = ✖️ <b>{ $count ->
        [one] Somebody can’t come to an event.
       *[other] People can’t come to { $count } events.
    }</b>
desk-events-absences-key = { $title } · { $count }
eventguest-title = somebody who was there
eventguest-person = Who else was there?
    .label = Who

# The QR code.

desk-events-qr-coming = The code is coming.
desk-events-qr-here =
    📷 <b>{ $title }</b>
    Whoever scans this is checked in. The code changes by itself every minute, for an hour.
desk-events-qr-over =
    📷 <b>{ $title }</b>
    This code has come to rest.
desk-events-qr-next = 🔄 Show the code again
desk-events-qr-leave = ⏹ Stop showing it
desk-events-qr-closed = The code can be shown from an hour before the event begins until two hours after it ends.
desk-events-qr-failed = I couldn’t draw the code. People can check in with the code word, or you tick them in the list.

# What guests are told.

event-moved = 🔁 <b>There is something new about an event that you are coming to.</b>
event-off = 🚫 <b>{ $title } ({ $begin }) has been cancelled.</b> We’re sorry. The file takes it out of your calendar.

# Planning.

eventplan-title = a plan for an event
eventplan-review = 📅 <b>The event</b>
    .send = ✅ Keep it
eventplan-name = What is it called, in { $language }?
    .label = Name
    .hint = For example: <i>Kick-off</i>, <i>Info café: visas and work</i>, <i>Excursion to the Chamber of Commerce</i>.
eventplan-text = What should people know about it, in { $language }?
    .label = Text
eventplan-when = When does it begin?
    .label = When
eventplan-minutes = How long does it last?
    .label = Length
eventplan-place = Where is it?
    .label = Where
    .hint = An address, a room. If it is only online, skip this.
eventplan-link = Which link leads to it?
    .label = Link
eventplan-link-wrong = That doesn’t look like a link. It begins with https://, for example: https://meet.example.org/kickoff
eventplan-language = Which language is spoken there?
    .label = Language
eventplan-audience = Whom is it for?
    .label = For
    .option-all = Everybody
    .option-mentees = Mentees
    .option-mentors = Mentors
eventplan-duty = Does it belong to everybody’s package?
    .label = Package
    .hint = What is for everybody is needed for the certificate. Of the others each mentee chooses some.
    .option-elective = People choose
    .option-mandatory = It is for everybody
eventplan-capacity = How many people can come?
    .label = Places
    .hint = Skip this if there is room for all. Whoever comes too late waits, and moves up by itself.
eventplan-codeword = Which code word shall people say to check in?
    .label = Code word
    .hint = You tell it to those who are there, for example: <i>sunflower</i>. There is a QR code as well.

eventwords-title = the words of an event
eventwords-review = 🌍 <b>The words of the event</b>
    .send = ✅ Keep it
eventwords-name = What is it called in { $language }?
    .label = Name
eventwords-text = What should people know about it, in { $language }?
    .label = Text

eventcopy-title = a copy of an event
eventcopy-when = When does the copy take place?
    .label = When

eventmore-title = a series of events
eventmore-rhythm = How often does it take place?
    .label = How often
    .option-weekly = Every week
    .option-fortnightly = Every two weeks
    .option-monthly = Every four weeks
eventmore-times = How many times more?
    .label = Times more
