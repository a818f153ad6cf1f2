contact-nudge-mentee =
    👋 Hi { $name }, how are things with { $partner }? The last contact I know of was on { $last }.
    A short message is enough: what are you working on, what would help you now?
contact-nudge-mentor =
    👋 Hi { $name }, I have not heard of you and { $partner } since { $last }. Are you in touch? One tap is enough.
contact-met = ✍️ We met
contact-plan = 📅 Plan a meeting
contact-touched = 💬 We were in touch
contact-noted = 👍 Lovely, noted. Say hello to { $partner }!
contact-day = 🗓️ { $day }
contact-form-told = 🤝 { $form }
contact-yesterday = It was yesterday
contact-earlier = On another day
contact-unknown = I can’t find that note any more. You can note it anew at any time.
contact-no-tandem = This tandem has come to its end, so there is nothing to note any more.
contact-nudge-first-mentee =
    👋 Hi { $name }, you and { $partner } have been a tandem since { $last }, and I have not heard of a first contact yet.
    A short message is enough to begin: who you are, what you hope for, when you could meet.
contact-nudge-first-mentor =
    👋 Hi { $name }, you and { $partner } have been a tandem since { $last }, and I have not heard of a first contact yet. Are you in touch? One tap is enough.

touch-title = the day of a contact
touch-day = On which day were you in touch?
    .label = Day

# The mentee, a week later, with a message that can be sent as it is.

contact-nudge-again =
    👋 Hi { $name }, it is still quiet between you and { $partner }. Often it is just the first sentence that is missing.
contact-draft-offer =
    Shall I send { $mentor } this from you?
    <blockquote>{ $draft }</blockquote>
contact-draft =
    Hello { $mentor }, I hope you are well. We have not been in touch for a while, and I would like to change that. Would you have half an hour for a talk in the next two weeks? Best wishes, { $mentee }
contact-draft-first =
    Hello { $mentor }, I am glad that you are my mentor. Would you have half an hour in the next two weeks, so that we can get to know each other? Best wishes, { $mentee }
contact-send = 📨 Send it
contact-send-changed = ✏️ Change it first
contact-sent = 📨 <b>{ $mentor } has your message.</b> If there is no answer within a week, I will ask { $mentor } myself.
contact-sent-unreachable = 📭 { $mentor } gets no messages from me at the moment. Please write directly:
contact-sent-words = <blockquote>{ $words }</blockquote>
contact-sent-already = 📨 Your message has gone out already. You can also write to { $mentor } directly.
contact-message =
    💬 <b>{ $mentee } writes to you:</b>
    <blockquote>{ $words }</blockquote>
contact-answered = ✅ I have answered
draft-title = your message
draft-words = What would you like to write to { $mentor }?
    .label = Message

# The mentor.

contact-yes = ✅ Yes, we are
contact-not-yet = Not yet
contact-not-yet-done = Thank you. A short “How are you?” to { $partner } is often enough.

# Later.

contact-snooze = 😴 In a week
contact-snoozed = 😴 All right, I will ask again in a week.
contact-snoozed-already = 😴 That’s noted already.
contact-snoozed-enough = I have put this off as often as I can. A short message to { $partner } is enough, or tell the coordinators if something isn’t right.
contact-pause = ⏸️ Pause until …
contact-concern = 🛟 Something isn’t right
contact-nothing-due = 👍 There is nothing to do about it at the moment.
contact-rests = ⏸️ Your tandem rests until { $day }, so nothing is due.
