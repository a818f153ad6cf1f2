command-tandem = Mein Tandem
tandem-yes-noted = ✅ Notiert, danke! Ich schreibe dir, sobald { $partner } geantwortet hat.
tandem-yes-both = 🎉 Ihr habt beide Ja gesagt!
tandem-introduction = 🤝 <b>Du und { $partner } seid jetzt ein Tandem.</b>
tandem-contact-username = So erreichst du { $name }: { $username }
tandem-contact-link = So erreichst du { $name }: <a href="tg://user?id={ $id }">{ $name }</a>
tandem-first-step-mentee = Der erste Schritt gehört dir: Schreib { $partner } bitte innerhalb von { $days } Tagen und verabrede ein erstes Treffen, ungefähr eine Stunde lang. Oder schlag gleich hier eine Zeit vor:
tandem-first-step-mentor = { $partner } meldet sich innerhalb von { $days } Tagen, um ein erstes Treffen zu verabreden. Bis dahin musst du nichts tun; wenn du lieber selbst eine Zeit vorschlägst:
tandem-plan = 📅 Treffen planen
tandem-log = ✍️ Treffen eintragen
tandem-in-touch = 💬 Wir hatten Kontakt
tandem-formed = 🤝 <b>{ $mentee }</b> und <b>{ $mentor }</b> haben beide Ja gesagt: ein neues Tandem!
tandem-declined = <b>{ $who }</b> hat das Tandem von { $mentee } und { $mentor } abgelehnt.
tandem-reason = Der Grund, nur für dich: { $reason }
tandem-no-noted = Alles klar, danke für deine Offenheit. Das bleibt zwischen dir und der Koordination, und wir suchen weiter.
tandem-no-partner = Der Vorschlag mit { $partner } ist nicht zustande gekommen. Das kommt vor und sagt nichts über dich: Wir suchen weiter.
tandem-no-partner-waiting = Danke für dein Ja! Diesmal ist das Tandem mit { $partner } nicht zustande gekommen. Das kommt vor und sagt nichts über dich: Wir suchen weiter.
tandem-unknown = Dieser Vorschlag ist nicht für dich, oder es gibt ihn nicht mehr. /menu zeigt dir, was du tun kannst.
tandem-over = Dieser Vorschlag hat sich schon erledigt. Sobald es einen neuen gibt, schreibe ich dir.
tandem-card =
    🤝 <b>Dein Tandem mit { $partner }</b>, seit { $since }
    { $contact }
refusal-title = das Ablehnen eines Tandems
refusal-reason = Das ist völlig in Ordnung. Magst du der Koordination sagen, warum? Das hilft, jemanden zu finden, der besser passt.
    .label = Grund
