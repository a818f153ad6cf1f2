command-invite = Leute einladen
invite-title = eine Einladung
invite-role = Wen möchtest du einladen?
    .label = Rolle
invite-uses = Für wie viele Leute?
    .label = Leute
    .option-one = Eine Person
    .option-group = Eine Gruppe (bis 30)
    .option-many = Alle, die sie sehen (bis 300)
invite-done =
    ✉️ <b>Einladung als { $role }</b>, für { $uses ->
        [one] eine Person
       *[other] bis zu { $uses } Leute
    }, bis { $until }. Schick diesen Link weiter:
invite-link = { $link }
