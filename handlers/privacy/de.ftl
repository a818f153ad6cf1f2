command-privacy = Datenschutz

# Die Hinweise in Kürze.

privacy-notice =
    🔒 <b>Datenschutz, kurz gesagt</b>

    <b>Wer</b> · { $organisation } führt <b>{ $programme }</b> durch und ist für deine Daten verantwortlich.
    <b>Wozu</b> · um jemanden für dein Tandem zu finden, um euch in Kontakt zu halten und um am Ende zu zeigen, was daraus geworden ist.
    <b>Wer was sieht</b> · bei jeder Frage steht, wer die Antwort lesen darf: nur du, dein Tandem oder auch die Koordination. Nachrichten laufen über Telegram: Schreib hier nichts, was du nicht über Telegram schicken würdest.
    <b>Wie lange</b> · private Notizen bis { $notes } Tage nach dem Ende deines Tandems, was zum Tandem gehört { $records } Monate.
    <b>Du entscheidest</b> · Mitmachen ist freiwillig. Du kannst deine Daten sehen, berichtigen, mitnehmen und löschen und deine Einwilligung jederzeit zurücknehmen.
privacy-version = <i>Fassung { $version }</i>
privacy-heading = <b>{ $words }</b>
privacy-organiser = Das Team von { $programme }
privacy-address = , { $words }
privacy-contact = Fragen zum Datenschutz: { $contact }
privacy-contact-usual = Fragen zum Datenschutz: Frag die Koordination, mit /contact.
privacy-authority = {" "}Hier ist das: { $words }
privacy-changes =
    🆕 <b>Was neu ist</b>
    { $words }

# Die ganzen Hinweise.

privacy-whole = 🔒 <b>Datenschutzhinweise von { $programme }</b>
privacy-whole-controller =
    <b>Wer verantwortlich ist</b>
    Verantwortlich für deine Daten (Art. 4 Nr. 7 DSGVO) ist: { $organisation }{ $address }. Tandem, dieser Bot, ist das Werkzeug des Mentoring-Programms <b>{ $programme }</b>.
    { $contact }
privacy-whole-officer =
    <b>Datenschutzbeauftragte</b>
    { $officer }
privacy-whole-purposes =
    <b>Wozu wir deine Daten nutzen</b>
    • um deine Bewerbung anzunehmen und darüber zu entscheiden
    • um dir jemanden vorzuschlagen, der zu dir passt, und Tandems zu bilden
    • um dein Tandem zu begleiten: Vereinbarung, Ziele, Treffen, Erinnerungen und Hilfe, wenn der Kontakt einschläft
    • um Veranstaltungen, Peer-Gruppen und Rückmeldungen zu planen
    • um dein Zertifikat zu schreiben und um zu berichten, wie das Programm lief, in Zahlen ohne Namen
    • damit der Bot sicher läuft
    Für nichts anderes. Nichts wird verkauft, und es gibt keine Werbung.
privacy-whole-data =
    <b>Welche Daten das sind</b>
    • von Telegram: die Kennung deines Kontos, dein Name und dein Benutzername dort. Nicht deine Telefonnummer.
    • was du hier antwortest und schreibst: Profil, Vereinbarung, Ziele, Notizen, Nachrichten, Rückmeldungen
    • was geschieht: Tandems, Daten von Treffen, Veranstaltungen, zu denen du dich anmeldest und kommst
    • welche Fassung dieser Hinweise du wann angenommen hast und wann du das zurückgenommen hast
    Manches kommt von anderen: Die andere Person im Tandem trägt ein Treffen ein, die Koordination hakt ab, dass du bei einer Veranstaltung warst.
    Schreib hier bitte nichts, was nicht hierher gehört, etwa über Krankheiten, Religion oder Politik.
privacy-whole-basis =
    <b>Warum wir das dürfen</b>
    Weil du einwilligst: Art. 6 Abs. 1 lit. a DSGVO. Dass du das getan hast, bewahren wir auf, weil wir es nachweisen müssen: Art. 7 Abs. 1 und Art. 6 Abs. 1 lit. c DSGVO. Protokolle von Fehlern und davon, was die Koordination tut, dienen einem berechtigten Interesse, einem sicheren und ehrlichen Programm: Art. 6 Abs. 1 lit. f DSGVO, oder lit. e, wo eine öffentliche Stelle es durchführt.
privacy-whole-readers =
    <b>Wer es lesen kann</b>
    • bei jeder Frage steht es: <i>nur ich</i>, <i>mein Tandem</i> oder <i>auch die Koordination</i>
    • die Koordination sieht dein Profil, Daten, Anzahlen und Stände; nie Notizen, Ziele oder Gründe, die für jemand anderen bestimmt sind
    • wer dir für ein Tandem vorgeschlagen wird, sieht ein kurzes Profil von dir, und du eines von dort
    • beim Peer-Kaffee und im Tandem sehen die anderen deinen Namen und wie man dich in Telegram erreicht
    • wer den Server betreibt, hat Zugang zu ihm. Was du schreibst, liegt dort verschlüsselt, der Schlüssel getrennt davon.
privacy-whole-telegram =
    <b>Telegram</b>
    Du erreichst diesen Bot über Telegram, das Sitz und Server auch außerhalb der EU hat (Telegram FZ-LLC, Dubai). Telegram sieht dein Konto, dass und wann du mit diesem Bot sprichst, und die Nachrichten selbst: Chats mit Bots sind nicht Ende-zu-Ende verschlüsselt. Dafür ist Telegram selbst verantwortlich, nach eigenen Regeln: telegram.org/privacy. Es gibt keinen Beschluss der EU, dass Dubai Daten so schützt wie die EU; mit deiner Einwilligung nimmst du auch das an (Art. 49 Abs. 1 lit. a DSGVO). Wenn du das lieber nicht möchtest, sprich mit der Koordination.
privacy-whole-processors =
    <b>Wer für uns arbeitet</b>
    { $processors } verarbeitet Daten in unserem Auftrag und nach unserer Weisung (Art. 28 DSGVO).
privacy-whole-periods =
    <b>Wie lange wir es behalten</b>
    • private Notizen: { $notes ->
        [one] einen Tag
       *[other] { $notes } Tage
    } nach dem Ende deines Tandems; vorher kannst du sie mitnehmen
    • was zu einem Tandem gehört, und dein Profil: { $records } Monate danach
    • was die Koordination getan hat: { $acts } Jahre
    • dass du eingewilligt oder das zurückgenommen hast: solange wir es nachweisen müssen
    • Zahlen ohne Namen: auf Dauer
    • Nachrichten auf dem Weg zu dir: bis sie angekommen sind
    Was gelöscht ist, kann noch eine Weile in einer Sicherungskopie stehen, bis eine neuere sie ersetzt.
privacy-whole-rights =
    <b>Deine Rechte</b>
    • zu wissen, was wir über dich haben, und eine Kopie zu bekommen (Art. 15)
    • Fehler berichtigen zu lassen (Art. 16)
    • es löschen zu lassen (Art. 17)
    • es eine Zeit lang nur zum Teil nutzen zu lassen (Art. 18)
    • es in einem Format mitzunehmen, das Programme lesen (Art. 20)
    • zu widersprechen, wo wir uns auf ein eigenes Interesse stützen (Art. 21)
    • deine Einwilligung jederzeit zurückzunehmen, hier unter /privacy; was vorher geschah, bleibt rechtmäßig (Art. 7 Abs. 3)
    Vieles davon geht mit einem Tipp: /mydata, /profile, /erase. Für alles andere schreib uns einfach.
privacy-whole-complaint =
    <b>Wenn du nicht zufrieden bist</b>
    Du kannst dich bei einer Datenschutzaufsicht beschweren, dort, wo du wohnst, arbeitest oder studierst, oder wo wir sind (Art. 77).{ $authority }
privacy-whole-voluntary =
    <b>Es ist freiwillig</b>
    Nichts verpflichtet dich, mitzumachen oder hier zu antworten. Ohne deine Daten gibt es nur kein Tandem über diesen Bot. Dein Studium und deine Arbeit hängen nicht davon ab.
privacy-whole-automated =
    <b>Keine Maschine entscheidet über dich</b>
    Ein Programm berechnet aus euren Profilen, welche Mentees und Mentor*innen zueinander passen könnten. Menschen sehen sich das an, ändern es und entscheiden, und du selbst sagst Ja oder Nein. Es gibt keine automatisierte Entscheidung und kein Profiling im Sinn von Art. 22.

# Lesen.

privacy-read = 📖 Alles lesen
privacy-back = ‹ Kurz gesagt
privacy-page = { $page } / { $pages }
privacy-withdraw = ↩️ Einwilligung zurücknehmen
privacy-reminder =
    👋 <b>{ $name }, unsere Datenschutzhinweise haben sich geändert.</b> In { $programme } wartet etwas auf dich. Lies bitte zuerst das hier: Mit deinem Ja geht es weiter, und bis dahin erinnere ich dich an nichts mehr.

# Die Einwilligung zurücknehmen.

privacy-ask =
    ↩️ <b>Möchtest du deine Einwilligung zurücknehmen?</b>
    Das darfst du jederzeit und ohne Grund. Dann geschieht das:
privacy-ask-part = • Deine Teilnahme an { $programme } endet.
privacy-ask-tandems = { $count ->
        [one] • Dein Tandem mit { $partners } endet. { $partners } erfährt, dass es zu Ende ist, und keinen Grund.
       *[other] • Deine Tandems mit { $partners } enden. Sie erfahren, dass sie zu Ende sind, und keinen Grund.
    }
privacy-ask-proposals = { $count ->
        [one] • Der Vorschlag mit { $partners } wird zurückgenommen.
       *[other] • Die Vorschläge mit { $partners } werden zurückgenommen.
    }
privacy-ask-events = { $count ->
        [one] • Dein Platz bei einer Veranstaltung wird für jemand anderen frei.
       *[other] • Deine Plätze bei { $count } Veranstaltungen werden für andere frei.
    }
privacy-ask-desk = • Du gehörst nicht mehr zur Koordination, und deine Links gelten nicht mehr.
privacy-ask-last = ⚠️ <b>Sonst koordiniert niemand dieses Programm.</b> Wenn du kannst, hol vorher jemanden dazu, mit /team.
privacy-ask-silence = • Ich schreibe dir nicht mehr. Was du hier angefangen und nicht abgeschickt hattest, ist weg.
privacy-ask-stays =
    <b>Was vorerst bleibt:</b> private Notizen { $notes ->
        [one] einen Tag
       *[other] { $notes } Tage
    }, was zu deinen Tandems gehört und dein Profil { $records } Monate, und dass du eingewilligt und das zurückgenommen hast.
    Mit /mydata siehst du es, mit /erase lässt du es gleich löschen, jetzt oder später.
privacy-ask-yes = ↩️ Ja, zurücknehmen
privacy-ask-no = Nein, alles bleibt
privacy-stays = Alles bleibt, wie es ist. Schön, dass du da bist.
privacy-withdrawn =
    <b>Erledigt: Deine Einwilligung ist zurückgenommen, ab heute.</b>
    Deine Teilnahme an { $programme } ist beendet. Danke für die Zeit, die du hier warst.

    /mydata zeigt, was noch aufbewahrt wird, /erase löscht es. Wenn du es dir eines Tages anders überlegst, bist du willkommen.
privacy-again = Ich möchte zurückkommen
privacy-erase = 🗑 Meine Daten löschen
privacy-withdrawn-already =
    Du hast deine Einwilligung zurückgenommen, darum tue ich nichts mit deinen Daten.
    /mydata zeigt, was noch aufbewahrt wird, /erase löscht es.
privacy-told-partner = 🤝 <b>Dein Tandem mit { $partner } ist zu Ende.</b> Das kann in jedem Programm vorkommen, und es sagt nichts über dich.
privacy-told-mentee = Die Koordination weiß es und sucht jemanden, der dich weiter begleitet. Wenn du lieber eine Pause hättest, sag es mir mit einem Tipp.
privacy-told-mentor = Die Koordination weiß es, und dein Platz ist für einen anderen Mentee frei. Wenn du lieber eine Pause hättest, sag es mir mit einem Tipp.
privacy-told-proposal = Der Vorschlag mit { $partner } ist zurückgenommen: Es hat sich etwas geändert. Das sagt nichts über dich, und wir suchen weiter.
privacy-look-back = Was wir zusammen gemacht haben
privacy-rest = 💤 Ich möchte eine Pause
privacy-told-desk = 🚪 <b>{ $name } hat die Einwilligung zurückgenommen</b> und macht nicht mehr mit. Niemand muss nach dem Grund fragen.
privacy-told-desk-tandems = { $count ->
        [one] Dieses Tandem ist zu Ende: { $tandems }. Die andere Person weiß es und braucht vielleicht jemand Neues.
       *[other] Diese Tandems sind zu Ende: { $tandems }. Die anderen wissen es und brauchen vielleicht jemand Neues.
    }
privacy-told-desk-proposals = { $count ->
        [one] Dieser Vorschlag ist zurückgenommen: { $tandems }.
       *[other] Diese Vorschläge sind zurückgenommen: { $tandems }.
    }
privacy-told-desk-colleague = Zur Koordination gehört die Person nicht mehr. Was sie übernommen hatte, ist wieder offen.
privacy-pair = { $mentee } und { $mentor }
