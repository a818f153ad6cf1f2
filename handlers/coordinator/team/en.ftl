command-team = The coordinators’ team
    .short = Team
team-list = { $count ->
    [one] 🧑‍💼 <b>The team:</b> you, so far. More eyes see more: invite somebody.
   *[other] 🧑‍💼 <b>The team:</b> { $count } people. Coordinators act; viewers look at the same and change nothing.
}
team-key = { $name } · { $role }{ $own ->
    [yes] {" "}(you)
   *[no] {""}
}
team-invite = ➕ Invite to the team
team-link-open = ✉️ An open link: { $role }, until { $until }
team-withdraw = ✖️ Withdraw: { $role }
team-off-word = no longer here
team-card = 🧑‍💼 <b>{ $name }</b> · { $role }
team-may-coordinator = Sees all that coordinators see, acts, and gets what waits for the team.
team-may-viewer = Looks at all that coordinators see and changes nothing. Nothing is brought to viewers.
team-named = 📌 Named in the bot’s settings as a coordinator. That can’t be changed here: whoever runs the bot takes the number out of <code>coordinators</code> in its settings and starts it again.
team-make = { $role ->
    [viewer] 👀 Make a viewer
   *[coordinator] 🗂️ Make a coordinator
}
team-off = 🚪 Take off the team
team-back = ‹ The team
team-ask-coordinator = <b>{ $name }</b> can then admit people, propose tandems, write to everybody and change the team. Shall I go on?
team-ask-viewer = <b>{ $name }</b> can then look at everything and change nothing. Shall I go on?
team-ask-off = <b>{ $name }</b> then sees nothing of the coordinators’ side any more. What they did stays in the log. Shall I go on?
team-ask-own-coordinator = You would coordinate the programme. Shall I go on?
team-ask-own-viewer = ⚠️ That is <b>you</b>. You could look at everything, and change nothing any more. Only another coordinator can make that undone. Are you sure?
team-ask-own-off = ⚠️ That is <b>you</b>. You would see nothing of the coordinators’ side any more. Only another coordinator can bring you back. Are you sure?
team-yes-coordinator = Yes, make a coordinator
team-yes-viewer = Yes, make a viewer
team-yes-off = Yes, take off the team
team-no = No, leave it
team-done-coordinator = ✅ <b>{ $name }</b> coordinates from now on, and knows it.
team-done-viewer = ✅ <b>{ $name }</b> looks on from now on, and knows it.
team-done-off = ✅ <b>{ $name }</b> is off the team, and knows it.
team-told-coordinator = 🗂️ You coordinate <b>{ $programme }</b> now. /admin shows what waits, /team who else is there.
team-told-viewer = 👀 You can look at all that the coordinators of <b>{ $programme }</b> see; you change nothing. /admin is where it begins.
team-told-off = You are off the coordinators’ team of <b>{ $programme }</b> now. Thank you for what you did! All that is yours otherwise stays: /menu shows it.
team-already = That is so already.
team-last = Nobody else coordinates. Make somebody else a coordinator first, so that the programme is not left alone.
team-not-any-more = You are not a coordinator any more, so nothing has changed.
team-gone = This person isn’t on the team any more.
team-which-role =
    <b>What is the new person to do?</b>
    A coordinator acts: admits, pairs, writes, changes the team. A viewer looks at the same and changes nothing.
team-link = { $role ->
    [viewer] ✉️ <b>A link for one viewer</b>
   *[coordinator] ✉️ <b>A link for one coordinator</b>
}, until { $until }. Send it to that person alone: whoever opens it first is in.
team-link-itself = { $link }
team-link-gone = This link was used or withdrawn meanwhile.
team-link-withdrawn = ✅ The link is withdrawn: nobody can use it.
team-link-not-valid = This link doesn’t hold any more: it is for one person and for a week. Ask whoever sent it for a new one.
team-in-already = You are on the team already, so the link stays unused: somebody else can have it.
team-joined = 🧑‍💼 <b>{ $name }</b> has come to the team: { $role }.
