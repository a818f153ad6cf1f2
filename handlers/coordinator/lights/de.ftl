command-lights = Wo der Kontakt einschläft
    .short = Kontakt
lights-list = 🚦 <b>Wo der Kontakt einschläft</b>
    🔴 { $red } · 🟡 { $amber }
lights-none = 🚦 🟢 Alle Tandems sind in Kontakt, soweit ich weiß.
lights-key-red = 🔴 { $mentee } & { $mentor } · { $last }
lights-key-amber = 🟡 { $mentee } & { $mentor } · { $last }
lights-card =
    <b>{ $mentee } & { $mentor }</b>
    { $light }
lights-ask = Beide wurden gefragt, und von Kontakt habe ich nichts gehört. Oft hilft ein Anruf. Wie geht es weiter?
lights-continue = 📞 Ich habe angerufen: Es geht weiter
lights-ways = ⏸️ Pause, Ende, neues Tandem …
lights-back = ‹ Alle Ampeln
lights-continued = 📞 Notiert. { $mentee } und { $mentor } zeigen zwei Wochen lang keine Ampel; ohne Kontakt kommt sie dann wieder.
lights-gone = Dieses Tandem ist zu Ende, oder du koordinierst es nicht.
lights-red = 🔴 <b>{ $count ->
        [one] Ein Tandem hatte lange keinen Kontakt.
       *[other] { $count } Tandems hatten lange keinen Kontakt.
    }</b> Bitte ruf an.
lights-all = 🚦 Alle Ampeln
