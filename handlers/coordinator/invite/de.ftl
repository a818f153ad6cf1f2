command-invite = Leute einladen
    .short = Einladen
invite-title = eine Einladung
invite-role = Wen möchtest du einladen?
    .label = Rolle
invite-uses = Für wie viele Leute?
    .label = Leute
    .option-one = Eine Person
    .option-group = Eine Gruppe (bis 30)
    .option-many = Alle, die sie sehen (bis 300)
    .option-own = Eine andere Zahl
invite-number = Für wie viele genau?
    .label = Zahl
invite-card =
    ✉️ <b>Einladung als { $role }</b>, für { $uses ->
        [one] eine Person
       *[other] bis zu { $uses } Leute
    } · { $cohort }
invite-until = Sie gilt bis { $until }.
invite-for-ever = Sie gilt, bis du sie zurückziehst.
invite-early = ☝️ In diesen Jahrgang kann man sich ab { $day } bewerben; bis dahin sagt der Link das.
invite-link = { $link }
command-invitations = Offene Einladungen
invite-list = { $count ->
    [0] ✉️ Keine Einladung ist offen. /invite macht eine.
    [one] ✉️ <b>Eine Einladung ist offen.</b>
   *[other] ✉️ <b>{ $count } Einladungen sind offen.</b>
}
invite-open = { $number }. { $role }, noch { $uses ->
    [one] einmal
   *[other] { $uses }-mal
}, bis { $until }, gemacht von { $by }
invite-open-for-ever = { $number }. { $role }, noch { $uses ->
    [one] einmal
   *[other] { $uses }-mal
}, gemacht von { $by }
invite-look = ✉️ { $number }: { $role }
invite-listed = 📋 { $count ->
    [one] Ein persönlicher Link aus einer Liste ist noch ungenutzt.
   *[other] { $count } persönliche Links aus Listen sind noch ungenutzt.
}
invite-withdraw-listed = ✖️ Persönliche Links zurückziehen
invite-withdraw-listed-ask = { $count ->
    [one] Dann kommt über diesen persönlichen Link niemand mehr. Soll ich ihn zurückziehen?
   *[other] Dann kommt über diese { $count } persönlichen Links niemand mehr. Wer den eigenen schon genutzt hat, bleibt. Soll ich sie zurückziehen?
}
invite-withdrawn-listed = { $count ->
    [0] Davon war keiner mehr offen.
    [one] ✅ Der persönliche Link ist zurückgezogen.
   *[other] ✅ { $count } persönliche Links sind zurückgezogen.
}
invite-withdraw = ✖️ Zurückziehen
invite-withdraw-ask = Dann kommt über diesen Link niemand Neues mehr. Wer schon da ist, bleibt. Soll ich ihn zurückziehen?
invite-withdraw-yes = Ja, zurückziehen
invite-withdraw-no = Nein, lassen
invite-withdrawn = ✅ Die Einladung ist zurückgezogen: Niemand Neues kann sie nutzen.
invite-gone = Diese Einladung ist schon aufgebraucht, zurückgezogen oder abgelaufen.
invite-qr = ▦ Als QR-Code
invite-all = ✉️ Offene Einladungen
invite-qr-coming = Der QR-Code kommt gleich.
invite-qr-here = ▦ Einladung als { $role }, noch für { $uses ->
    [one] eine Person
   *[other] { $uses } Leute
}. Wer ihn scannt, kommt zu mir:
invite-qr-failed = Der QR-Code ließ sich nicht zeichnen. Der Link gilt trotzdem.
invite-end = 🕐 Bis wann?
invite-cohort = 📆 Für einen anderen Jahrgang
invite-which-cohort = Für welchen Jahrgang?
invite-back = ‹ Zurück
inviteend-title = das Ende einer Einladung
inviteend-until = Bis wann soll sie gelten?
    .label = Gilt
    .option-week = Eine Woche
    .option-month = Einen Monat
    .option-never = Bis ich sie zurückziehe
    .option-day = Bis zu einem Tag
inviteend-day = Bis zu welchem Tag? Sie gilt bis zu dessen Ende.
    .label = Letzter Tag
