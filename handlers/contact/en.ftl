contact-nudge-mentee =
    👋 Hi { $name }, how are things with { $partner }? The last contact I know of was on { $last }.
    A short message is enough: what are you working on, what would help you now?
contact-nudge-mentor =
    👋 Hi { $name }, I have not heard of you and { $partner } since { $last }. Are you in touch? One tap is enough.
contact-met = ✍️ We met
contact-plan = 📅 Plan a meeting
contact-touched = 💬 We were in touch
contact-noted = 👍 Lovely, noted. Say hello to { $partner }!
contact-no-tandem = This tandem has come to its end, so there is nothing to note any more.
