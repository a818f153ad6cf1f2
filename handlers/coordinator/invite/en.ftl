command-invite = Invite people
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
