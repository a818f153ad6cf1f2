contact-nudge-mentee =
    👋 Hallo { $name }, wie läuft es mit { $partner }? Der letzte Kontakt, von dem ich weiß, war am { $last }.
    Eine kurze Nachricht genügt: Woran arbeitest du, was würde dir jetzt helfen?
contact-nudge-mentor =
    👋 Hallo { $name }, von dir und { $partner } habe ich seit { $last } nichts gehört. Habt ihr Kontakt? Einmal tippen genügt.
contact-met = ✍️ Wir haben uns getroffen
contact-plan = 📅 Treffen planen
contact-touched = 💬 Wir hatten Kontakt
contact-noted = 👍 Schön, notiert. Grüß { $partner } von mir!
contact-day = 🗓️ { $day }
contact-form-told = 🤝 { $form }
contact-yesterday = Das war gestern
contact-earlier = An einem anderen Tag
contact-unknown = Diese Notiz finde ich nicht mehr. Du kannst es jederzeit neu eintragen.
contact-no-tandem = Dieses Tandem ist zu Ende, hier gibt es nichts mehr einzutragen.
contact-nudge-first-mentee =
    👋 Hallo { $name }, du und { $partner } seid seit { $last } ein Tandem, und von einem ersten Kontakt weiß ich noch nichts.
    Eine kurze Nachricht genügt für den Anfang: wer du bist, was du dir erhoffst, wann ihr euch treffen könntet.
contact-nudge-first-mentor =
    👋 Hallo { $name }, du und { $partner } seid seit { $last } ein Tandem, und von einem ersten Kontakt weiß ich noch nichts. Habt ihr euch schon gehört? Einmal tippen genügt.

touch-title = der Tag eines Kontakts
touch-day = An welchem Tag hattet ihr Kontakt?
    .label = Tag
