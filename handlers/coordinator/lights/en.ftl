command-lights = Where contact lapses
    .short = Contact
lights-list = 🚦 <b>Where contact lapses</b>
    🔴 { $red } · 🟡 { $amber }
lights-none = 🚦 🟢 All tandems are in touch, as far as I know.
lights-key-red = 🔴 { $mentee } & { $mentor } · { $last }
lights-key-amber = 🟡 { $mentee } & { $mentor } · { $last }
lights-card =
    <b>{ $mentee } & { $mentor }</b>
    { $light }
lights-ask = Both have been asked, and I have heard of no contact. A call often helps. How does it go on?
lights-continue = 📞 I have called: it goes on
lights-ways = ⏸️ Pause, close, new partner …
lights-back = ‹ All lights
lights-continued = 📞 Noted. { $mentee } and { $mentor } show no light for two weeks; then it comes back if there has been no contact.
lights-gone = This tandem has ended, or isn’t yours to coordinate.
lights-red = 🔴 <b>{ $count ->
        [one] A tandem has had no contact for long.
       *[other] { $count } tandems have had no contact for long.
    }</b> Please give them a call.
lights-all = 🚦 All lights
