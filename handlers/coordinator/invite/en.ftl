command-invite = Invite people
    .short = Invite
invite-title = an invitation
invite-role = Whom would you like to invite?
    .label = Role
invite-uses = For how many people?
    .label = People
    .option-one = One person
    .option-group = A group (up to 30)
    .option-many = Everybody who sees it (up to 300)
    .option-own = Another number
invite-number = For how many exactly?
    .label = Number
invite-card =
    ✉️ <b>Invitation as { $role }</b>, for { $uses ->
        [one] one person
       *[other] up to { $uses } people
    } · { $cohort }
invite-until = It holds until { $until }.
invite-for-ever = It holds until you withdraw it.
invite-early = ☝️ This cohort takes applications from { $day } on; until then the link says so.
invite-link = { $link }
command-invitations = Open invitations
invite-list = { $count ->
    [0] ✉️ No invitation is open. /invite makes one.
    [one] ✉️ <b>One invitation is open.</b>
   *[other] ✉️ <b>{ $count } invitations are open.</b>
}
invite-open = { $number }. { $role }, { $uses ->
    [one] one use left
   *[other] { $uses } uses left
}, until { $until }, made by { $by }
invite-open-for-ever = { $number }. { $role }, { $uses ->
    [one] one use left
   *[other] { $uses } uses left
}, made by { $by }
invite-look = ✉️ { $number }: { $role }
invite-listed = 📋 { $count ->
    [one] One personal link of a list waits to be used.
   *[other] { $count } personal links of lists wait to be used.
}
invite-withdraw-listed = ✖️ Withdraw these personal links
invite-withdraw-listed-ask = { $count ->
    [one] Nobody can come by this personal link then. Shall I withdraw it?
   *[other] Nobody can come by these { $count } personal links then. Who has used theirs stays. Shall I withdraw them?
}
invite-withdrawn-listed = { $count ->
    [0] None of them was open any more.
    [one] ✅ The personal link is withdrawn.
   *[other] ✅ { $count } personal links are withdrawn.
}
invite-withdraw = ✖️ Withdraw
invite-withdraw-ask = Nobody new can come by this link then. Who has come by it stays. Shall I withdraw it?
invite-withdraw-yes = Yes, withdraw it
invite-withdraw-no = No, leave it
invite-withdrawn = ✅ The invitation is withdrawn: nobody new can use it.
invite-gone = This invitation was used up, withdrawn or over already.
invite-qr = ▦ As a QR code
invite-all = ✉️ Open invitations
invite-qr-coming = The QR code is on its way.
invite-qr-here = ▦ Invitation as { $role }, still for { $uses ->
    [one] one person
   *[other] { $uses } people
}. Whoever scans it comes to me:
invite-qr-failed = The QR code could not be drawn. The link holds all the same.
invite-end = 🕐 Until when?
invite-cohort = 📆 For another cohort
invite-which-cohort = For which cohort?
invite-back = ‹ Back
inviteend-title = the end of an invitation
inviteend-until = Until when should it hold?
    .label = Holds
    .option-week = For a week
    .option-month = For a month
    .option-never = Until I withdraw it
    .option-day = Until a day
inviteend-day = Until which day? It holds to the end of it.
    .label = Last day
