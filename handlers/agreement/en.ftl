command-agreement = Our agreement

# The form. The usual words of a clause (.usual) are shown in each one’s own language.

agreement-title = your mentoring agreement
agreement-review =
    🤝 <b>Your agreement at a glance</b>
    Read it through once, and change whatever you see differently. By sending it you agree to it; then it is your partner’s turn.
    .send = ✅ Agree and send
agreement-period = Until when shall your tandem run?
    .label = Until
agreement-frequency = How often would you like to meet?
    .label = How often
agreement-length = How long shall a meeting be, as a rule?
    .label = Length
agreement-forms = How would you like to meet?
    .label = How
agreement-place = Where will you meet?
    .label = Where
    .usual = We settle the place, or the link, for each meeting.
agreement-invites = Who proposes the meetings?
    .label = Who invites
agreement-notice = How long before a meeting should one cancel, if something comes up?
    .label = Notice to cancel
agreement-between = How do you keep in touch between meetings?
    .label = Contact in between
    .usual = Short questions are welcome at any time, by message or e-mail. What needs more time waits for the next meeting.
agreement-reply = How soon do you answer each other?
    .label = Answer time
agreement-mentee_hopes = { $writer ->
        [mentee] What do you expect of this mentoring, and of { $mentor }?
       *[mentor] What does { $mentee } expect of this mentoring, and of you?
    }
    .label = What the mentee expects
    .hint = One or two sentences are enough. For example: <i>I would like to understand which jobs suit me, and get honest feedback on my applications.</i>
agreement-mentor_hopes = { $writer ->
        [mentee] What can { $mentor } expect of you?
       *[mentor] What do you expect of { $mentee }?
    }
    .label = What the mentor expects
    .usual = { $mentee } comes prepared, keeps to what we settled, asks openly, and says early when something does not work.
agreement-limits = What is mentoring, and what is it not?
    .label = Limits
    .usual = Mentoring is advice and encouragement. It is no tutoring, no therapy and no legal advice, and it promises no job and no grade. { $mentor } opens doors where possible; { $mentee } decides and acts.
agreement-confidential = What stays between you?
    .label = Confidentiality
    .usual = What we tell each other stays between us, now and after the tandem. We pass on names, contacts and documents only when the other has said yes.
agreement-feedback = How do you give each other feedback?
    .label = Feedback
    .usual = At the end of each meeting we say in a sentence what helped and what we would like to be different. At the review date we take more time for it.
agreement-conflict = What do you do when you disagree?
    .label = In a conflict
    .usual = We talk about it early and with each other. If that is not enough, each of us can ask the programme’s coordinators in confidence.
agreement-events = Which events do you take part in?
    .label = Events
    .usual = { $mentee } takes part in the programme’s mandatory events and in elective ones of their own choice. { $mentor } comes along where it fits.
agreement-review_on = When will you look at this agreement together again?
    .label = Review
agreement-ending = How can the tandem end early?
    .label = Ending early
    .usual = Each of us can end the tandem at any time, without blame and without having to give the other one a reason. A word of thanks at the end is good style.
agreement-independent = There must be no tie of employment, supervision or grading between you and { $partner }. Can you confirm that there is none?
    .label = Independence
    .hint = Mentoring works between people who do not depend on each other. It is confirmed once by each of you.
    .option-free = ✅ Yes, there is none
    .option-tied = There is one, or I am not sure
agreement-tied = Thank you for saying so. With such a tie the two of you can’t be a tandem, but nobody has done anything wrong. Please tell the coordinators: you reach them from /tandem. Nothing has been agreed to, and { $partner } hears nothing of it from me. If there is none after all, you can still confirm it.

agreement-take-over = 💬 Take over the words of { $partner }
agreement-take-usual = ↩️ Take the usual words

# Asking for a change.

wishes-title = your wishes for the agreement
wishes-review =
    ✏️ <b>What you would like to have changed</b>
    .send = ✅ Send
wishes-terms = What would you like to have changed?
    .label = Changes to
wishes-period = Until when shall your tandem run?
    .label = Period
wishes-frequency = How often would you like to meet?
    .label = How often
wishes-length = How long shall a meeting be?
    .label = Length
wishes-forms = How would you like to meet?
    .label = How
wishes-place = How should it say where you meet?
    .label = Where
wishes-invites = Who shall propose the meetings?
    .label = Who invites
wishes-notice = How long before a meeting should one cancel?
    .label = Notice to cancel
wishes-between = How should it say how you keep in touch between meetings?
    .label = Contact in between
wishes-reply = How soon would you answer each other?
    .label = Answer time
wishes-mentee_hopes = What would you see differently about what the mentee expects?
    .label = What the mentee expects
wishes-mentor_hopes = What does the mentor expect? { $partner } can take your words over as they are.
    .label = What the mentor expects
wishes-limits = How should it say what mentoring is and is not?
    .label = Limits
wishes-confidential = How should it say what stays between you?
    .label = Confidentiality
wishes-feedback = How should it say how you give each other feedback?
    .label = Feedback
wishes-conflict = How should it say what you do when you disagree?
    .label = In a conflict
wishes-events = How should it say which events you take part in?
    .label = Events
wishes-review_on = When would you like to look at the agreement together again?
    .label = Review
wishes-ending = How should it say how the tandem can end early?
    .label = Ending early

# Reading.

agreement-whose = With whom?
agreement-none-mentee =
    🤝 <b>Your mentoring agreement with { $mentor }</b>
    It says how the two of you work together: how often you meet, what each expects, what stays between you. I have drafted everything with what usually works. Only two things need you: what you expect, and that you are independent of each other. You can change all the rest.

    Two minutes, then { $mentor } reads it and says yes or asks for a change.
agreement-none-mentor =
    🤝 <b>Your mentoring agreement with { $mentee }</b>
    { $mentee } drafts it, with my help, and you get it here: you can say yes, or ask for a change. Until then you need not do anything.
agreement-draft = ✍️ Draft the agreement
agreement-head = 🤝 <b>Mentoring agreement of { $mentee } and { $mentor }</b>
agreement-heading = <b>— { $section } —</b>
agreement-section-meetings = Our meetings
agreement-section-between = Between meetings
agreement-section-hopes = What we expect
agreement-section-rules = Our ground rules
agreement-section-outlook = Looking ahead
agreement-line = <b>{ $name }:</b> { $value }
agreement-changed-line = 🆕 <b>{ $name }:</b> { $value }
agreement-remark = 💬 <i>{ $partner }:</i> { $words }
agreement-reads-now = Now: { $now }
agreement-value = { $value }
agreement-from-to = { $begin } to { $end }
agreement-at-least = at least { $span } before
agreement-within = within { $span }
agreement-the-period = Period
agreement-hopes-of = { $name } expects
agreement-no-tie = <b>Independence:</b> there is no tie of employment, supervision or grading between us. Who approves confirms this.
agreement-approved = ✅ { $name }, { $at }
agreement-not-approved = ▫️ { $name }
agreement-changes = 🆕 Changed since version { $number }: { $terms }
agreement-pending = ✏️ A change is under way. { $state }
agreement-state-waits-for-partner = <i>Version { $number } · waiting for { $partner }</i>
agreement-state-waits-for-me = <i>Version { $number } · waiting for your answer</i>
agreement-state-asked-by-partner = <i>Version { $number } · { $partner } asked for a change</i>
agreement-state-asked-by-me = <i>Version { $number } · you asked { $partner } for a change</i>
agreement-state-in-force = <i>Version { $number } · in force since { $since }</i>
agreement-state-replaced = <i>Version { $number } · was in force from { $since } to { $until }</i>
agreement-state-overtaken = <i>Version { $number } · a newer one was sent instead</i>
agreement-state-withdrawn = <i>Version { $number } · withdrawn</i>
agreement-history = 🕘 <b>All versions</b>
agreement-entry =
    <b>Version { $number }</b> · { $who }, { $at }
    <i>{ $status }</i>
agreement-entry-changed = 🆕 { $terms }
agreement-number = Version { $number }

agreement-see = 👀 See the agreement
agreement-see-waiting = 👀 See version { $number }
agreement-approve = ✅ I agree
agreement-ask = ✏️ Ask for a change
agreement-ask-more = ✏️ Change my wishes
agreement-change = ✏️ Change it
agreement-take-up = ✏️ Take up the wishes
agreement-withdraw = ↩️ Withdraw it
agreement-propose = ✏️ Propose a change
agreement-paper = 📄 As a PDF
agreement-versions = 🕘 All versions
agreement-back = ‹ Back
agreement-draft-again = ✍️ Take it up again

# Sending and answering.

agreement-sent =
    📨 <b>Sent to { $partner }.</b>
    You have agreed to it by sending it. I will tell you as soon as there is an answer.
agreement-partner-away = At the moment I can’t reach { $partner } in Telegram. Perhaps you tell them by another way that something is waiting here.
agreement-told-first = 🤝 <b>{ $partner } has drafted your mentoring agreement.</b> Please read it through: you can say yes, or ask for a change.
agreement-told-again = 🤝 <b>{ $partner } has sent the agreement again.</b> What is new is marked with 🆕.
agreement-told-change = ✏️ <b>{ $partner } would like to change your agreement.</b> What is new is marked with 🆕. Until you both have agreed, the present one stays in force.
agreement-confirm = There must be no tie of employment, supervision or grading between you and { $partner }. Can you confirm that there is none?
agreement-free = ✅ Yes, there is none – I agree
agreement-not-free = There is one, or I am not sure
agreement-to-coordinators = Talk to the coordinators
agreement-now-mine = 🎉 <b>Your agreement with { $partner } is in force.</b> Both of you get it as a PDF in a moment.
agreement-now-theirs = 🎉 <b>{ $partner } said yes: your agreement is in force.</b> Both of you get it as a PDF in a moment.
agreement-now-changed-mine = 🎉 <b>Your new agreement with { $partner } is in force.</b> Both of you get it as a PDF in a moment.
agreement-now-changed-theirs = 🎉 <b>{ $partner } said yes: your new agreement is in force.</b> Both of you get it as a PDF in a moment.
agreement-consequences = I go by it from now on: contact { $frequency }, cancelling at least { $notice } before. On { $review } I will ask you whether it still fits.
agreement-asked =
    📨 <b>{ $partner } gets your { $count ->
        [one] wish
       *[other] wishes
    }.</b>
    As soon as there is a new version, it comes to you.
agreement-told-wishes =
    ✏️ <b>{ $partner } has read the agreement, and has { $count ->
        [one] one wish
       *[other] { $count } wishes
    }.</b>
    I will ask you only about { $count ->
        [one] this one
       *[other] these
    }. All the rest stays as it is.
agreement-withdrawn-mine = Withdrawn. { $partner } knows, and your words are kept: you can take it up again at any time.
agreement-withdrawn-theirs = { $partner } has withdrawn the draft of your agreement. As soon as there is a new one, it comes to you.
agreement-change-withdrawn-mine = Withdrawn. { $partner } knows; your present agreement stays in force.
agreement-change-withdrawn-theirs = { $partner } no longer wants to change the agreement. The present one stays in force.

# What was changed meanwhile.

agreement-unknown = I can’t find this agreement. With /agreement you see your own.
agreement-ended = Your tandem with { $partner } has ended, so the agreement can no longer be changed. You can still read it.
agreement-answer-first = This version is waiting for your answer: you can say yes, or ask for a change.
agreement-newer = 🔁 <b>{ $partner } has sent a newer version in the meantime.</b> Nothing has been approved. This is how it reads now:
agreement-newer-mine = 🔁 <b>You have sent a newer version in the meantime.</b> This is the one that is waiting for { $partner }:
agreement-newer-wishes = 🔁 <b>{ $partner } has sent a newer version in the meantime.</b> Your wishes are kept: have a look whether they still apply, and send them then.
agreement-was-withdrawn = This version was withdrawn. This is how things are now.
agreement-as-it-is = That is settled already. This is how things are now.
agreement-written-meanwhile = 🔁 <b>Another version was sent while you were writing.</b> I have put your changes into it, so nothing is lost. Please look it through again before { $partner } gets it:
agreement-unchanged = Nothing has been changed, so I have sent nothing. This is how it reads:
agreement-dates = 📅 One of the days has passed, or does not fit the period any more. Please choose it again:
agreement-review-day =
    🤝 <b>Today you and { $partner } wanted to look at your agreement again.</b>
    Do the meetings, the forms and the expectations still fit? If so, there is nothing to do. If not, each of you can propose a change.

# The document.

agreement-paper-title = Mentoring agreement
agreement-paper-mentee = Mentee
agreement-paper-mentor = Mentor
agreement-paper-in-force = Version { $number } · in force since { $since }
agreement-paper-replaced = Version { $number } · was in force from { $since } to { $until }
agreement-paper-approvals = Approved by both
agreement-paper-independent = There is no tie of employment, supervision or grading between us. Each of us has confirmed this.
agreement-paper-approved = approved on { $at }
agreement-paper-zone = All times are those of { $zone }. Both approved in the programme’s Telegram bot, which keeps all versions.
agreement-paper-file = Mentoring agreement, version { $number }
agreement-paper-is = 📄 Your agreement with { $partner }, version { $number }. You find it at any time under /agreement.
agreement-paper-comes = 📄 It comes in a moment.
agreement-paper-failed = I could not make the PDF of your agreement just now, and I’m sorry. The agreement itself is safe, and you can read it here.
agreement-paper-retry = 📄 Try again
