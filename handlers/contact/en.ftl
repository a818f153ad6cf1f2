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
