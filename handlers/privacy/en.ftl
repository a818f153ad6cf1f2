command-privacy = Privacy

# The notice in short.

privacy-notice =
    🔒 <b>Privacy, in short</b>

    <b>Who</b> · { $organisation } runs <b>{ $programme }</b> and is responsible for your data.
    <b>What for</b> · to find you a partner, to keep your tandem in contact, and to show at the end what came of it.
    <b>Who sees what</b> · each question says who may read the answer: only you, your tandem, or the coordinators too. Messages travel through Telegram: write nothing here that you would not send by Telegram.
    <b>How long</b> · private notes for { $notes } days after your tandem has ended, what belongs to it for { $records } months.
    <b>You decide</b> · taking part is voluntary. You can see, correct, take out and erase your data, and take your consent back at any time.
privacy-version = <i>Version { $version }</i>
privacy-heading = <b>{ $words }</b>
privacy-organiser = The team of { $programme }
privacy-address = , { $words }
privacy-contact = Questions about privacy: { $contact }
privacy-contact-usual = Questions about privacy: ask the coordinators, with /contact.
privacy-authority = {" "}Here that is: { $words }
privacy-changes =
    🆕 <b>What is new</b>
    { $words }

# The whole notice.

privacy-whole = 🔒 <b>Privacy notice of { $programme }</b>
privacy-whole-controller =
    <b>Who is responsible</b>
    The controller of your data (Art. 4 no. 7 GDPR) is: { $organisation }{ $address }. Tandem, this bot, is the tool of the mentoring programme <b>{ $programme }</b>.
    { $contact }
privacy-whole-officer =
    <b>Data protection officer</b>
    { $officer }
privacy-whole-purposes =
    <b>What we use your data for</b>
    • to receive your application and decide on it
    • to propose a partner who suits you, and form tandems
    • to accompany your tandem: agreement, goals, meetings, reminders, and help when contact falls asleep
    • to plan events, peer groups and feedback
    • to write your certificate, and to report how the programme went, in numbers without names
    • to keep the bot safe and running
    For nothing else. Nothing is sold, and there is no advertising.
privacy-whole-data =
    <b>Which data that is</b>
    • from Telegram: the number of your account, your name and your username there. Not your telephone number.
    • what you answer and write here: your profile, your agreement, goals, notes, messages, feedback
    • what happens: tandems, dates of meetings, events that you sign up for and attend
    • which version of this notice you accepted, when, and when you took that back
    Some of it reaches us from others: your partner logs a meeting, coordinators tick that you were at an event.
    Please write nothing here that need not be here, such as illnesses, religion or politics.
privacy-whole-basis =
    <b>Why we may do that</b>
    Because you consent: Art. 6 (1) (a) GDPR. That you did is kept because we have to be able to prove it: Art. 7 (1) and Art. 6 (1) (c) GDPR. Logs of errors, and of what coordinators do, serve a legitimate interest, a safe and honest programme: Art. 6 (1) (f) GDPR, or (e) where a public body runs it.
privacy-whole-readers =
    <b>Who gets to read it</b>
    • each question says it: <i>only me</i>, <i>my tandem</i>, or <i>coordinator too</i>
    • coordinators see your profile, dates, counts and states; never notes, goals or reasons that are meant for somebody else
    • whoever is proposed to you as a partner, and you to them, sees a short profile
    • in a peer coffee, and in a tandem, the others see your name and how to reach you in Telegram
    • whoever operates the server has access to it. What you write is encrypted there, and the key is kept apart.
privacy-whole-telegram =
    <b>Telegram</b>
    You reach this bot through Telegram, which has its seat and servers outside the EU as well (Telegram FZ-LLC, Dubai). Telegram sees your account, that you talk with this bot and when, and the messages themselves: chats with bots are not end-to-end encrypted. It is responsible for that by itself, under its own terms: telegram.org/privacy. There is no decision of the EU that Dubai protects data as the EU does; by consenting you accept that, too (Art. 49 (1) (a) GDPR). If you would rather not, talk to the coordinators.
privacy-whole-processors =
    <b>Who works for us</b>
    { $processors } handles data on our behalf and by our instructions (Art. 28 GDPR).
privacy-whole-periods =
    <b>How long we keep it</b>
    • private notes: { $notes ->
        [one] one day
       *[other] { $notes } days
    } after your tandem has ended; you can take them out before
    • what belongs to a tandem, and your profile: { $records } months after it
    • what coordinators did: { $acts } years
    • that you consented, or took that back: as long as we must be able to prove it
    • numbers without names: for good
    • messages on their way to you: until they have arrived
    What has been erased can still be in a backup for a while, until that is replaced by a newer one.
privacy-whole-rights =
    <b>Your rights</b>
    • to know what we have about you, and to get a copy (Art. 15)
    • to have mistakes corrected (Art. 16)
    • to have it erased (Art. 17)
    • to have it used only in part for a while (Art. 18)
    • to take it with you in a format that programs read (Art. 20)
    • to object, where we rely on an interest of our own (Art. 21)
    • to take your consent back at any time, here under /privacy; what was done before stays lawful (Art. 7 (3))
    Much of that is a tap away: /mydata, /profile, /erase. For everything else, just write to us.
privacy-whole-complaint =
    <b>If you are not content</b>
    You can complain to a data protection authority, where you live, work or study, or where we are (Art. 77).{ $authority }
privacy-whole-voluntary =
    <b>It is voluntary</b>
    Nothing obliges you to take part or to answer here. Without your data there is just no tandem through this bot. Your studies and your work don’t depend on it.
privacy-whole-automated =
    <b>No machine decides about you</b>
    A program calculates which mentee and mentor could suit each other, from your profiles. People look at that, change it and decide, and you say yes or no yourself. There is no automated decision and no profiling in the sense of Art. 22.

# Reading it.

privacy-read = 📖 Read all of it
privacy-back = ‹ In short
privacy-page = { $page } / { $pages }
privacy-withdraw = ↩️ Take my consent back
privacy-reminder =
    👋 <b>{ $name }, our privacy notice has changed.</b> Something waits for you in { $programme }. Please read this first: with your yes it goes on, and until then I won’t prompt you again.

# Taking consent back.

privacy-ask =
    ↩️ <b>Would you like to take your consent back?</b>
    You may, at any time and without a reason. This is what happens then:
privacy-ask-part = • Your part in { $programme } ends.
privacy-ask-tandems = { $count ->
        [one] • Your tandem with { $partners } ends. { $partners } hears that it has ended, and no reason.
       *[other] • Your tandems with { $partners } end. They hear that they have ended, and no reason.
    }
privacy-ask-proposals = { $count ->
        [one] • The proposal with { $partners } is taken back.
       *[other] • The proposals with { $partners } are taken back.
    }
privacy-ask-events = { $count ->
        [one] • Your place at an event is free for somebody else.
       *[other] • Your places at { $count } events are free for others.
    }
privacy-ask-desk = • You are off the desk: you coordinate no more, and your links no longer work.
privacy-ask-last = ⚠️ <b>Nobody else coordinates this programme.</b> If you can, bring somebody in first, with /team.
privacy-ask-silence = • I write to you no more. What you had begun here and not sent is gone.
privacy-ask-stays =
    <b>What stays for now:</b> private notes for { $notes ->
        [one] one day
       *[other] { $notes } days
    }, what belongs to your tandems and your profile for { $records } months, and that you consented and took that back.
    You can look at it with /mydata, and have it erased at once with /erase, now or later.
privacy-ask-yes = ↩️ Yes, take it back
privacy-ask-no = No, all stays as it is
privacy-stays = All stays as it is. Good to have you here.
privacy-withdrawn =
    <b>Done: your consent is taken back, from today on.</b>
    Your part in { $programme } has ended. Thank you for the time that you were here.

    /mydata shows what is still kept, /erase erases it. If you think again one day, you are welcome.
privacy-again = I would like to come back
privacy-erase = 🗑 Erase my data
privacy-withdrawn-already =
    You have taken your consent back, so I do nothing with your data.
    /mydata shows what is still kept, /erase erases it.
privacy-told-partner = 🤝 <b>Your tandem with { $partner } has ended.</b> That can happen in any programme, and it says nothing about you.
privacy-told-mentee = The coordinators know, and look for a new mentor for you. If you would rather have a break, tell me with a tap.
privacy-told-mentor = The coordinators know, and your place is free for another mentee. If you would rather have a break, tell me with a tap.
privacy-told-proposal = The proposal with { $partner } has been taken back: something has changed. It says nothing about you, and we go on looking.
privacy-look-back = What we did together
privacy-rest = 💤 I would like a break
privacy-told-desk = 🚪 <b>{ $name } has taken their consent back</b> and takes part no more. Nobody need ask why.
privacy-told-desk-tandems = { $count ->
        [one] This tandem has ended: { $tandems }. The partner knows, and may need somebody new.
       *[other] These tandems have ended: { $tandems }. The partners know, and may need somebody new.
    }
privacy-told-desk-proposals = { $count ->
        [one] This proposal has been taken back: { $tandems }.
       *[other] These proposals have been taken back: { $tandems }.
    }
privacy-told-desk-colleague = They are off the coordinators’ desk. What they had taken upon themselves is open again.
privacy-pair = { $mentee } and { $mentor }
