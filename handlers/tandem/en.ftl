command-tandem = My tandem
tandem-yes-noted = ✅ Noted, thank you! I will write as soon as { $partner } has answered.
tandem-yes-both = 🎉 You both said yes!
tandem-introduction = 🤝 <b>You and { $partner } are a tandem now.</b>
tandem-contact-username = You reach { $name } here: { $username }
tandem-contact-link = You reach { $name } here: <a href="tg://user?id={ $id }">{ $name }</a>
tandem-first-step-mentee = The first step is yours: please write to { $partner } within { $days } days and arrange a first meeting of about an hour. Or propose a time right here:
tandem-first-step-mentor = { $partner } will get in touch within { $days } days to arrange a first meeting. You need not do anything until then; if you would rather propose a time yourself:
tandem-plan = 📅 Plan a meeting
tandem-log = ✍️ Log a meeting
tandem-in-touch = 💬 We were in touch
tandem-formed = 🤝 <b>{ $mentee }</b> and <b>{ $mentor }</b> both said yes: a new tandem!
tandem-declined = <b>{ $who }</b> declined the tandem of { $mentee } and { $mentor }.
tandem-reason = Their reason, for you alone: { $reason }
tandem-no-noted = All right, thank you for your honesty. It stays between you and the coordinators, and we go on looking.
tandem-no-partner = The proposal with { $partner } has not come about. That happens, and says nothing about you: we go on looking.
tandem-no-partner-waiting = Thank you for your yes! This time the tandem with { $partner } has not come about. That happens, and says nothing about you: we go on looking.
tandem-unknown = This proposal is not for you, or no longer there. /menu shows what you can do.
tandem-over = This proposal is settled already. As soon as there is a new one, I will write to you.
tandem-card =
    🤝 <b>Your tandem with { $partner }</b>, since { $since }
    { $contact }
refusal-title = declining a tandem
refusal-reason = That is perfectly all right. Would you like to tell the coordinators why? It helps to find somebody who fits better.
    .label = Reason
