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
invite-done =
    ✉️ <b>Einladung als { $role }</b>, für { $uses ->
        [one] eine Person
       *[other] bis zu { $uses } Leute
    }, bis { $until }. Schick diesen Link weiter:
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
invite-withdraw = ✖️ { $number } zurückziehen: { $role }
invite-withdraw-ask = Dann kommt über diesen Link niemand Neues mehr. Wer schon da ist, bleibt. Soll ich ihn zurückziehen?
invite-withdraw-yes = Ja, zurückziehen
invite-withdraw-no = Nein, lassen
invite-withdrawn = ✅ Die Einladung ist zurückgezogen: Niemand Neues kann sie nutzen.
invite-gone = Diese Einladung ist schon aufgebraucht, zurückgezogen oder abgelaufen.
invite-qr = ▦ Als QR-Code
invite-all = ✉️ Offene Einladungen
invite-qr-coming = Der QR-Code kommt gleich.
invite-qr-here = ▦ Einladung als { $role }, noch für { $uses }, bis { $until }. Wer ihn scannt, kommt zu mir:
invite-qr-failed = Der QR-Code ließ sich nicht zeichnen. Der Link gilt trotzdem.
