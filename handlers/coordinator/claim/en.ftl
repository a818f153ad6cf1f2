claim-done = 🗝 You coordinate <b>{ $programme }</b> now. Invite people with /invite, or let them write to me by themselves.
claim-gone = This link was used already. Whoever coordinates the programme can bring you in.
