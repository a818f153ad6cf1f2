command-applications = Applications
    .short = Applications
admission-list = { $count ->
    [0] 📭 No application is waiting. Well done!
    [one] 📬 <b>One application</b> is waiting for you.
   *[other] 📬 <b>{ $count } applications</b> are waiting for you.
}
admission-entry = { $name } · { $role }
admission-admit = ✅ Admit
admission-decline = Decline
admission-back = ‹ All applications
admission-welcome =
    🎉 <b>Good news, { $name }: you are in!</b> Welcome as { $role }.
    Now we look for a partner who fits you. As soon as we have a proposal, I will show it to you, and you decide.
admission-sorry =
    Thank you for your application, { $name }. This time we can’t offer you a place. You are welcome to apply again for the next round.
admission-words = A word from the coordinators: { $words }
admission-admitted = ✅ <b>{ $name }</b> is in, and knows it.
admission-declined = <b>{ $name }</b> has been told kindly.
admission-already = This has been decided already.
admission-unknown = This application is no longer there.
admission-status-by = <b>{ $status }</b> · { $day } · by { $who }
admission-status = <b>{ $status }</b> · { $day }
declining-title = declining an application
declining-message = Would you like to add a sentence for them?
    .label = Message
    .hint = For example: <i>This round is for master students only; the next one begins in April.</i> They are told kindly in any case.
