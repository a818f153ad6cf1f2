command-peers = Peer groups and peer coffee
    .short = Peers

# Groups about a topic.

desk-peers = 👥 <b>Peer groups</b> · { $cohort }
    What you put down here, people find in /groups.
desk-peers-none = 👥 <b>Peer groups</b> · { $cohort }
    There are none yet. Make a group in Telegram, get its invitation link, and put it down here: people find it in /groups.
desk-peers-new = ➕ Add a group
desk-peers-coffee = ☕ Peer coffee
desk-peers-back = ‹ All groups
desk-peers-card =
    👥 <b>{ $title }</b>
    { $link }
desk-peers-audience =
    .all = everybody
    .mentee = mentees
    .mentor = mentors
desk-peers-for = For { $audience }
desk-peers-tell = 📣 Tell people about it
desk-peers-told = 📣 { $count ->
        [0] Everybody is about to hear of it already.
        [one] One person will hear of it, in the next hour that suits them.
       *[other] { $count } people will hear of it, each in the next hour that suits them.
    }
desk-peers-change = ✏️ Change
desk-peers-word = 🌍 Add the words in { $language }
desk-peers-reword = 🌍 Words in { $language }
desk-peers-withdraw = 🗑 Take it away
desk-peers-withdraw-sure = Take <b>{ $title }</b> away? People won’t find it here any more. The group itself, and who is in it, stays as it is.
desk-peers-withdraw-yes = 🗑 Yes, take it away
desk-peers-withdraw-no = ‹ No, keep it
desk-peers-withdrawn = 🗑 Taken away.
desk-peers-gone = This group isn’t offered any more.
desk-peers-kept = ✅ Kept. People find it in /groups from now on.
desk-peers-changed = ✅ Changed.
desk-peers-worded = ✅ The words in { $language } are kept.

peergroup-title = a peer group
peergroup-review = 👥 <b>The group</b>
    .send = ✅ Keep it
peergroup-name = What is the group called, in { $language }?
    .label = Name
    .hint = For example: <i>Applications in German</i>, <i>Life with children</i>, <i>Doctoral candidates</i>.
peergroup-text = What is it about, in { $language }?
    .label = Text
peergroup-link = By which link do people join it?
    .label = Link
    .hint = In Telegram, open the group, tap its name, then “Invite links”. It looks like https://t.me/+AbCdEf123456.
peergroup-link-wrong = That doesn’t lead into a group of Telegram’s. An invitation link looks like https://t.me/+AbCdEf123456, a public group’s like https://t.me/trier_mentees.
peergroup-audience = Whom is it for?
    .label = For
    .option-all = Everybody
    .option-mentees = Mentees
    .option-mentors = Mentors

peerwords-title = the words of a peer group
peerwords-review = 🌍 <b>The words of the group</b>
    .send = ✅ Keep it
peerwords-name = What is it called in { $language }?
    .label = Name
peerwords-text = What is it about, in { $language }?
    .label = Text

# Peer coffee.

desk-coffee = ☕ <b>Peer coffee</b>
    Every two weeks I draw small groups by lot, of those who like to: three or four people who haven’t met yet. Mentees meet mentees, mentors meet mentors.
desk-coffee-off = It is switched off.
desk-coffee-on =
    Day: <b>{ $weekday }</b> · for { $audience }
    Next draw: <b>{ $day }</b>
    { $guests ->
        [0] Nobody is in yet.
        [one] One person is in.
       *[other] { $guests } people are in.
    }
desk-coffee-last = Last time: { $groups ->
        [0] nobody could be drawn.
        [one] one group
       *[other] { $groups } groups
    }{ $groups ->
        [0] {""}
       *[other] , { $met } told me that they met.
    }
desk-coffee-switch-on = ☕ Switch it on
desk-coffee-switch-off = Switch it off
desk-coffee-change = ✏️ Change the day
desk-coffee-tell = 📣 Tell people about it
desk-coffee-told = 📣 Whoever isn’t in yet will hear of it, each in the next hour that suits them.
desk-coffee-is-on = ✅ The peer coffee is on. People find it in /groups.
desk-coffee-is-off = The peer coffee is switched off. Groups that have been drawn stay; should you switch it on again, who was in is in.

coffeeday-title = the peer coffee’s day
coffeeday-review = ☕ <b>Peer coffee</b>
    .send = ✅ Switch it on like this
coffeeday-day = On which day shall groups be drawn?
    .label = Day
    .hint = Every two weeks, at ten in the morning. The first time is at least three days from now, so that people can join.
    .option-monday = Monday
    .option-tuesday = Tuesday
    .option-wednesday = Wednesday
    .option-thursday = Thursday
    .option-friday = Friday
coffeeday-audience = Whom is it for?
    .label = For
    .hint = Mentees are drawn with mentees, mentors with mentors.
    .option-all = Everybody
    .option-mentees = Mentees
    .option-mentors = Mentors
