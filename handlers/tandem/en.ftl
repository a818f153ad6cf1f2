command-tandem = My tandem
command-proposal = A proposal waits for an answer
command-partner = Look for a partner again

# A proposal.

tandem-proposal = 💌 <b>The proposal: you and { $partner }</b>
tandem-look = 👀 Look at the proposal
tandem-waits-for = ✅ You have said yes. I will write as soon as { $partner } has answered; until then you can still think better of it.
tandem-yes-noted = ✅ Noted, thank you! I will write as soon as { $partner } has answered.
tandem-yes-unreachable = ✅ Noted, thank you! I can’t reach { $partner } at the moment. The coordinators know, and try in another way.
tandem-yes-both = 🎉 You both said yes!
tandem-no-noted = All right, thank you for your honesty. It stays between you and the coordinators, and we go on looking.
tandem-no-partner = The proposal with { $partner } has not come about. That happens, and says nothing about you: we go on looking.
tandem-no-partner-waiting = Thank you for your yes! This time the tandem with { $partner } has not come about. That happens, and says nothing about you: we go on looking.
tandem-unknown = This proposal is not for you, or no longer there. /menu shows what you can do.
tandem-over = This proposal is settled already. As soon as there is a new one, I will write to you.
tandem-over-lapsed = The time for this proposal has passed, so it can’t be accepted any more. That is no harm: the coordinators know, and as soon as there is a new one, I will write to you.
tandem-over-closed = Your tandem with { $partner } has ended already. /menu shows what you can do.
refusal-title = declining a tandem
refusal-reason = That is perfectly all right. Would you like to tell the coordinators why? It helps to find somebody who fits better.
    .label = Reason

# Asking first.

inquiry-title = a question before you decide
inquiry-question = What would you like to ask { $partner }?
    .label = Question
    .hint = I hand it over and bring you the answer, as often as you like. How to reach each other you both learn once you have both said yes. For example: <i>How did you find your first job here?</i>
response-title = an answer
response-answer = What would you like to answer { $partner }?
    .label = Answer
    .hint = You decide how much you tell. Your answer decides nothing yet: the proposal stays open.
tandem-asked-mine = ❓ <b>You asked:</b> { $words }
tandem-asked-theirs = ❓ <b>{ $who } asks:</b> { $words }
tandem-answered-mine = 💬 <b>You answered:</b> { $words }
tandem-answered-theirs = 💬 <b>{ $who } answered:</b> { $words }
tandem-reply = ✏️ Answer
tandem-reply-to = ✏️ Answer: { $question }
tandem-question-sent = 📨 <b>Sent to { $partner }.</b> I bring you the answer; the proposal stays open meanwhile.
tandem-question-kept = 📨 <b>Kept.</b> I can’t reach { $partner } at the moment: your question is there as soon as I can. The coordinators know.
tandem-question-for-you = ❓ <b>{ $partner } would like to know something before deciding.</b>
tandem-question-free = Answer as much as you like. You can decide about the proposal now or later.
tandem-questions-many = You have asked { $partner } a few things already. Let us wait for the answers before you ask more.
tandem-answer-sent = 📨 <b>{ $partner } has your answer.</b>
tandem-answer-for-you = 💬 <b>{ $partner } has answered you.</b>
tandem-answered-already = That question is answered already; here is how the proposal stands.

# While a proposal waits.

tandem-remind = 💌 { $name }, { $partner } has been proposed to you, and I have no answer from you yet. Take a moment: yes, no, or a question first – each of them is fine.
tandem-remind-question = ❓ <b>{ $partner } is waiting for an answer of yours:</b>
tandem-stuck = ⏳ The proposal of <b>{ $mentee }</b> and <b>{ $mentor }</b> has been waiting since { $since }.
tandem-oversee = 👀 { $mentee } & { $mentor }: what I can do
tandem-oversee-all = 👀 All proposals
tandem-stuck-more = … and { $count } more proposals wait as long.
tandem-lapsed-more = … and { $count } more proposals have lapsed as well.
tandem-lapsed = The proposal with { $partner } has waited for long and has lapsed. No harm done: perhaps it just wasn’t the time. As soon as there is a new one, I will write to you.
tandem-lapsed-waiting = Thank you for your yes to { $partner }! There was no tandem in the end, because the time for an answer has passed. That says nothing about you: we go on looking.
tandem-lapsed-pair = ⌛ The proposal of <b>{ $mentee }</b> and <b>{ $mentor }</b> has lapsed without two answers. Both know. You can propose them to each other again.
tandem-had-said-yes = ✅ Had said yes: { $people }

# The beginning.

tandem-introduction = 🤝 <b>You and { $partner } are a tandem now.</b>
tandem-unreachable = ⚠️ I can’t reach { $partner } at the moment: my messages don’t arrive there. Please write directly; the coordinators know.
tandem-first-step-mentee = The first step is yours: please write to { $partner } within { $days } days and arrange a first meeting of about an hour. Or propose a time right here.
tandem-first-step-mentor = { $partner } will get in touch within { $days } days to arrange a first meeting. You need not do anything until then; if you would rather propose a time yourself, do it right here.
tandem-checklist = <b>Your first steps together</b>
tandem-done = ✅ { $step }
tandem-open = ▫️ { $step }
tandem-to-step = ▫️ { $step }
tandem-to-begin-mentee = 🌱 { $name }, this is how far you and { $partner } have come. { $count ->
        [one] One thing is still missing
       *[other] Some things are still missing
    } – a few minutes are enough to begin, and it makes your next meeting easier.
tandem-to-begin-mentor = 📜 { $name }, your agreement with { $partner } waits for an answer of yours. If it suits you, one tap is enough; if not, say what you would like to have different.
tandem-to-agreement = 📜 Read it and answer
tandem-formed = 🤝 <b>{ $mentee }</b> and <b>{ $mentor }</b> both said yes: a new tandem!
tandem-declined = <b>{ $who }</b> declined the tandem of { $mentee } and { $mentor }.
tandem-reason = Their reason, for you alone: { $reason }
tandem-partner-unreachable = ⚠️ <b>{ $who }</b> has blocked me and gets none of my messages. It is about the tandem of { $mentee } and { $mentor }: perhaps you reach { $who } in another way.
tandem-full-mentor-to-mentee = You both said yes, but just now the last place with { $mentor } was taken by somebody else. I’m sorry! The coordinators know, and we go on looking for you.
tandem-full-mentor-to-mentor = You and { $mentee } both said yes, but the places that you offered are all taken now, so this tandem does not begin. The coordinators know; if you would like to take on one more, tell them.
tandem-full-mentor = ⚠️ { $mentee } and { $mentor } both said yes, but the places of { $mentor } are all taken. I have taken the proposal back, and both know. Once there is room, you can propose them to each other again.
tandem-full-mentee-to-mentee = You have a mentor already, so a tandem with { $mentor } can’t begin. The coordinators know.
tandem-full-mentee-to-mentor = You both said yes, but { $mentee } has found a mentor meanwhile, so this tandem does not begin. We go on looking for you, and the coordinators know.
tandem-full-mentee = ⚠️ { $mentee } and { $mentor } both said yes, but { $mentee } has a mentor already. I have taken the proposal back, and both know.

# The tandem.

tandem-card =
    🤝 <b>Your tandem with { $partner }</b>, from { $since } until { $until }
    { $contact }
tandem-paused = ⏸️ It rests until { $day }. I prompt you of nothing until then.
tandem-awake = ▶️ <b>Welcome back, { $name }!</b> The pause of your tandem with { $partner } is over. A few words to each other are a good beginning.
tandem-wake = ▶️ End the pause
tandem-plan = 📅 Plan a meeting
tandem-log = ✍️ Log a meeting
tandem-in-touch = 💬 We were in touch
tandem-agreement = 📜 Agreement
tandem-goals = 🎯 Goals
tandem-position = 🧭 Position assessment
tandem-support = 🙋 Support
tandem-close = 🎓 Bring it to a good end
tandem-concern = 🛟 Something isn’t right
tandem-rest = No partner for now
tandem-rests = All right: we look for nobody for you. Should you change your mind, one tap is enough, or /partner.
tandem-seek = 🔎 Look for a partner
tandem-seeks = 🔎 Good to have you: the coordinators have you in mind again. As soon as there is somebody for you, I will write.
