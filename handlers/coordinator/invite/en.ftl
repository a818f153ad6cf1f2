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
invite-done =
    ✉️ <b>Invitation as { $role }</b>, for { $uses ->
        [one] one person
       *[other] up to { $uses } people
    }, until { $until }. Send them this link:
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
invite-withdraw = ✖️ Withdraw { $number }: { $role }
invite-withdraw-ask = Nobody new can come by this link then. Who has come by it stays. Shall I withdraw it?
invite-withdraw-yes = Yes, withdraw it
invite-withdraw-no = No, leave it
invite-withdrawn = ✅ The invitation is withdrawn: nobody new can use it.
invite-gone = This invitation was used up, withdrawn or over already.
invite-qr = ▦ As a QR code
invite-all = ✉️ Open invitations
invite-qr-coming = The QR code is on its way.
invite-qr-here = ▦ Invitation as { $role }, still for { $uses }, until { $until }. Whoever scans it comes to me:
invite-qr-failed = The QR code could not be drawn. The link holds all the same.
