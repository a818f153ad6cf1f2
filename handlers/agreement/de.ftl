command-agreement = Unsere Vereinbarung

# Das Formular. Die üblichen Worte eines Absatzes (.usual) lesen beide in ihrer eigenen Sprache.

agreement-title = eure Mentoring-Vereinbarung
agreement-review =
    🤝 <b>Eure Vereinbarung auf einen Blick</b>
    Lies sie einmal durch und ändere, was du anders siehst. Mit dem Abschicken stimmst du ihr zu; dann ist dein Gegenüber dran.
    .send = ✅ Zustimmen und abschicken
agreement-period = Bis wann soll euer Tandem laufen?
    .label = Bis
agreement-frequency = Wie oft möchtet ihr euch treffen?
    .label = Wie oft
agreement-length = Wie lange soll ein Treffen in der Regel dauern?
    .label = Dauer
agreement-forms = Wie möchtet ihr euch treffen?
    .label = Wie
agreement-place = Wo trefft ihr euch?
    .label = Wo
    .usual = Ort oder Link machen wir für jedes Treffen aus.
agreement-invites = Wer schlägt die Treffen vor?
    .label = Wer einlädt
agreement-notice = Wie lange vorher sagt man ab, wenn etwas dazwischenkommt?
    .label = Absagefrist
agreement-between = Wie haltet ihr zwischen den Treffen Kontakt?
    .label = Kontakt zwischendurch
    .usual = Kurze Fragen sind jederzeit willkommen, als Nachricht oder E-Mail. Was mehr Zeit braucht, wartet bis zum nächsten Treffen.
agreement-reply = Wie bald antwortet ihr einander?
    .label = Antwortzeit
agreement-mentee_hopes = { $writer ->
        [mentee] Was erwartest du von diesem Mentoring und von { $mentor }?
       *[mentor] Was erwartet { $mentee } von diesem Mentoring und von dir?
    }
    .label = Erwartungen Mentee
    .hint = Ein oder zwei Sätze genügen. Zum Beispiel: <i>Ich möchte herausfinden, welche Berufe zu mir passen, und ehrliche Rückmeldung zu meinen Bewerbungen bekommen.</i>
agreement-mentor_hopes = { $writer ->
        [mentee] Was kann { $mentor } von dir erwarten?
       *[mentor] Was erwartest du von { $mentee }?
    }
    .label = Erwartungen Mentor*in
    .usual = { $mentee } kommt vorbereitet, hält sich an das Vereinbarte, fragt offen nach und sagt früh, wenn etwas nicht klappt.
agreement-limits = Was ist Mentoring, und was ist es nicht?
    .label = Grenzen
    .usual = Mentoring ist Rat und Ermutigung. Es ist keine Nachhilfe, keine Therapie und keine Rechtsberatung, und es verspricht weder eine Stelle noch eine Note. { $mentor } öffnet Türen, wo es geht; { $mentee } entscheidet und handelt.
agreement-confidential = Was bleibt unter euch?
    .label = Vertraulichkeit
    .usual = Was wir einander erzählen, bleibt unter uns, jetzt und nach dem Tandem. Namen, Kontakte und Unterlagen geben wir nur weiter, wenn die oder der andere Ja gesagt hat.
agreement-feedback = Wie gebt ihr einander Rückmeldung?
    .label = Rückmeldung
    .usual = Am Ende jedes Treffens sagen wir in einem Satz, was geholfen hat und was wir uns anders wünschen. Beim Rückblick auf diese Vereinbarung nehmen wir uns mehr Zeit dafür.
agreement-conflict = Was tut ihr, wenn ihr uneins seid?
    .label = Im Konfliktfall
    .usual = Wir sprechen es früh und miteinander an. Reicht das nicht, können wir beide vertraulich die Koordination des Programms fragen.
agreement-events = An welchen Veranstaltungen nehmt ihr teil?
    .label = Veranstaltungen
    .usual = { $mentee } nimmt an den Pflichtveranstaltungen des Programms teil und an selbst gewählten weiteren. { $mentor } kommt mit, wo es passt.
agreement-review_on = Wann schaut ihr diese Vereinbarung wieder gemeinsam an?
    .label = Rückblick
agreement-ending = Wie kann das Tandem vorzeitig enden?
    .label = Vorzeitiges Ende
    .usual = Wir können das Tandem beide jederzeit beenden, ohne Vorwurf und ohne dem Gegenüber einen Grund nennen zu müssen. Ein Dank zum Schluss gehört dazu.
agreement-independent = Zwischen dir und { $partner } darf es kein Arbeits-, Betreuungs- oder Prüfungsverhältnis geben. Kannst du das bestätigen?
    .label = Unabhängigkeit
    .hint = Mentoring gelingt zwischen Menschen, die nicht voneinander abhängen. Das bestätigt ihr beide einmal.
    .option-free = ✅ Ja, es gibt keines
    .option-tied = Es gibt eines, oder ich bin unsicher
agreement-tied = Danke, dass du das sagst. Mit einem solchen Verhältnis könnt ihr kein Tandem sein, aber niemand hat etwas falsch gemacht. Sag es bitte der Koordination: Du erreichst sie über /tandem. Zugestimmt ist noch nichts, und { $partner } erfährt davon nichts von mir. Wenn es doch keines gibt, kannst du es weiterhin bestätigen.

agreement-take-over = 💬 Worte von { $partner } übernehmen
agreement-take-usual = ↩️ Übliche Worte nehmen

# Um eine Änderung bitten.

wishes-title = deine Wünsche zur Vereinbarung
wishes-review =
    ✏️ <b>Was du geändert haben möchtest</b>
    .send = ✅ Abschicken
wishes-terms = Was möchtest du geändert haben?
    .label = Änderungen an
wishes-period = Bis wann soll euer Tandem laufen?
    .label = Zeitraum
wishes-frequency = Wie oft möchtest du, dass ihr euch trefft?
    .label = Wie oft
wishes-length = Wie lange soll ein Treffen dauern?
    .label = Dauer
wishes-forms = Wie möchtest du, dass ihr euch trefft?
    .label = Wie
wishes-place = Wie soll dastehen, wo ihr euch trefft?
    .label = Wo
wishes-invites = Wer soll die Treffen vorschlagen?
    .label = Wer einlädt
wishes-notice = Wie lange vorher soll man absagen?
    .label = Absagefrist
wishes-between = Wie soll dastehen, wie ihr zwischen den Treffen Kontakt haltet?
    .label = Kontakt zwischendurch
wishes-reply = Wie bald möchtest du, dass ihr einander antwortet?
    .label = Antwortzeit
wishes-mentee_hopes = Was siehst du anders bei dem, was die oder der Mentee erwartet?
    .label = Erwartungen Mentee
wishes-mentor_hopes = Was ist von Mentor*innen-Seite zu erwarten? { $partner } kann deine Worte unverändert übernehmen.
    .label = Erwartungen Mentor*in
wishes-limits = Wie soll dastehen, was Mentoring ist und was nicht?
    .label = Grenzen
wishes-confidential = Wie soll dastehen, was unter euch bleibt?
    .label = Vertraulichkeit
wishes-feedback = Wie soll dastehen, wie ihr einander Rückmeldung gebt?
    .label = Rückmeldung
wishes-conflict = Wie soll dastehen, was ihr tut, wenn ihr uneins seid?
    .label = Im Konfliktfall
wishes-events = Wie soll dastehen, an welchen Veranstaltungen ihr teilnehmt?
    .label = Veranstaltungen
wishes-review_on = Wann möchtest du die Vereinbarung wieder gemeinsam anschauen?
    .label = Rückblick
wishes-ending = Wie soll dastehen, wie das Tandem vorzeitig enden kann?
    .label = Vorzeitiges Ende

# Lesen.

agreement-whose = Mit wem?
agreement-none-mentee =
    🤝 <b>Deine Mentoring-Vereinbarung mit { $mentor }</b>
    Darin steht, wie ihr zusammenarbeitet: wie oft ihr euch trefft, was ihr erwartet, was unter euch bleibt. Ich habe alles so entworfen, wie es sich bewährt hat. Nur zwei Dinge brauche ich von dir: was du erwartest und dass ihr unabhängig voneinander seid. Alles Übrige kannst du ändern.

    Zwei Minuten, dann liest { $mentor } sie und sagt Ja oder bittet um eine Änderung.
agreement-none-mentor =
    🤝 <b>Deine Mentoring-Vereinbarung mit { $mentee }</b>
    { $mentee } entwirft sie mit meiner Hilfe, und du bekommst sie hier: Du kannst Ja sagen oder um eine Änderung bitten. Bis dahin musst du nichts tun.
agreement-draft = ✍️ Vereinbarung entwerfen
agreement-head = 🤝 <b>Mentoring-Vereinbarung von { $mentee } und { $mentor }</b>
agreement-heading = <b>— { $section } —</b>
agreement-section-meetings = Unsere Treffen
agreement-section-between = Zwischen den Treffen
agreement-section-hopes = Was wir erwarten
agreement-section-rules = Was uns wichtig ist
agreement-section-outlook = Wie es weitergeht
agreement-line = <b>{ $name }:</b> { $value }
agreement-changed-line = 🆕 <b>{ $name }:</b> { $value }
agreement-remark = 💬 <i>{ $partner }:</i> { $words }
agreement-reads-now = Jetzt: { $now }
agreement-value = { $value }
agreement-from-to = { $begin } bis { $end }
agreement-at-least = mindestens { $span } vorher
agreement-within = höchstens { $span }
agreement-the-period = Zeitraum
agreement-hopes-of = { $name } erwartet
agreement-no-tie = <b>Unabhängigkeit:</b> Zwischen uns besteht kein Arbeits-, Betreuungs- oder Prüfungsverhältnis. Wer zustimmt, bestätigt das.
agreement-approved = ✅ { $name }, { $at }
agreement-not-approved = ▫️ { $name }
agreement-changes = 🆕 Geändert seit Fassung { $number }: { $terms }
agreement-pending = ✏️ Eine Änderung ist unterwegs. { $state }
agreement-state-waits-for-partner = <i>Fassung { $number } · wartet auf { $partner }</i>
agreement-state-waits-for-me = <i>Fassung { $number } · wartet auf deine Antwort</i>
agreement-state-asked-by-partner = <i>Fassung { $number } · { $partner } bittet um eine Änderung</i>
agreement-state-asked-by-me = <i>Fassung { $number } · du hast { $partner } um eine Änderung gebeten</i>
agreement-state-in-force = <i>Fassung { $number } · gilt seit { $since }</i>
agreement-state-replaced = <i>Fassung { $number } · galt von { $since } bis { $until }</i>
agreement-state-overtaken = <i>Fassung { $number } · stattdessen wurde eine neuere geschickt</i>
agreement-state-withdrawn = <i>Fassung { $number } · zurückgezogen</i>
agreement-history = 🕘 <b>Alle Fassungen</b>
agreement-entry =
    <b>Fassung { $number }</b> · { $who }, { $at }
    <i>{ $status }</i>
agreement-entry-changed = 🆕 { $terms }
agreement-number = Fassung { $number }

agreement-see = 👀 Vereinbarung ansehen
agreement-see-waiting = 👀 Fassung { $number } ansehen
agreement-approve = ✅ Ich stimme zu
agreement-ask = ✏️ Um eine Änderung bitten
agreement-ask-more = ✏️ Meine Wünsche ändern
agreement-change = ✏️ Ändern
agreement-take-up = ✏️ Wünsche aufgreifen
agreement-withdraw = ↩️ Zurückziehen
agreement-propose = ✏️ Änderung vorschlagen
agreement-paper = 📄 Als PDF
agreement-versions = 🕘 Alle Fassungen
agreement-back = ‹ Zurück
agreement-draft-again = ✍️ Wieder aufnehmen

# Schicken und antworten.

agreement-sent =
    📨 <b>An { $partner } geschickt.</b>
    Mit dem Abschicken hast du zugestimmt. Ich sage dir Bescheid, sobald eine Antwort da ist.
agreement-partner-away = Im Moment erreiche ich { $partner } in Telegram nicht. Vielleicht sagst du auf anderem Weg Bescheid, dass hier etwas wartet.
agreement-told-first = 🤝 <b>{ $partner } hat eure Mentoring-Vereinbarung entworfen.</b> Lies sie bitte durch: Du kannst Ja sagen oder um eine Änderung bitten.
agreement-told-again = 🤝 <b>{ $partner } hat die Vereinbarung noch einmal geschickt.</b> Was neu ist, ist mit 🆕 markiert.
agreement-told-change = ✏️ <b>{ $partner } möchte eure Vereinbarung ändern.</b> Was neu ist, ist mit 🆕 markiert. Bis ihr beide zugestimmt habt, gilt die bisherige weiter.
agreement-confirm = Zwischen dir und { $partner } darf es kein Arbeits-, Betreuungs- oder Prüfungsverhältnis geben. Kannst du das bestätigen?
agreement-free = ✅ Ja, es gibt keines – ich stimme zu
agreement-not-free = Es gibt eines, oder ich bin unsicher
agreement-to-coordinators = Mit der Koordination sprechen
agreement-now-mine = 🎉 <b>Deine Vereinbarung mit { $partner } gilt.</b> Ihr bekommt sie gleich beide als PDF.
agreement-now-theirs = 🎉 <b>{ $partner } hat zugestimmt: Eure Vereinbarung gilt.</b> Ihr bekommt sie gleich beide als PDF.
agreement-now-changed-mine = 🎉 <b>Deine neue Vereinbarung mit { $partner } gilt.</b> Ihr bekommt sie gleich beide als PDF.
agreement-now-changed-theirs = 🎉 <b>{ $partner } hat zugestimmt: Eure neue Vereinbarung gilt.</b> Ihr bekommt sie gleich beide als PDF.
agreement-consequences = Daran halte ich mich von jetzt an: Kontakt { $frequency }, absagen mindestens { $notice } vorher. Am { $review } frage ich euch, ob sie noch passt.
agreement-asked =
    📨 <b>{ $partner } bekommt { $count ->
        [one] deinen Wunsch
       *[other] deine Wünsche
    }.</b>
    Sobald es eine neue Fassung gibt, kommt sie zu dir.
agreement-told-wishes =
    ✏️ <b>{ $partner } hat die Vereinbarung gelesen und { $count ->
        [one] einen Wunsch
       *[other] { $count } Wünsche
    }.</b>
    Ich frage dich nur danach. Alles Übrige bleibt, wie es ist.
agreement-withdrawn-mine = Zurückgezogen. { $partner } weiß Bescheid, und deine Worte bleiben erhalten: Du kannst sie jederzeit wieder aufnehmen.
agreement-withdrawn-theirs = { $partner } hat den Entwurf eurer Vereinbarung zurückgezogen. Sobald es einen neuen gibt, kommt er zu dir.
agreement-change-withdrawn-mine = Zurückgezogen. { $partner } weiß Bescheid; eure bisherige Vereinbarung gilt weiter.
agreement-change-withdrawn-theirs = { $partner } möchte die Vereinbarung doch nicht ändern. Die bisherige gilt weiter.

# Was sich inzwischen geändert hat.

agreement-unknown = Diese Vereinbarung finde ich nicht. Mit /agreement siehst du deine eigene.
agreement-ended = Dein Tandem mit { $partner } ist zu Ende, deshalb lässt sich die Vereinbarung nicht mehr ändern. Lesen kannst du sie weiterhin.
agreement-answer-first = Diese Fassung wartet auf deine Antwort: Du kannst Ja sagen oder um eine Änderung bitten.
agreement-newer = 🔁 <b>{ $partner } hat inzwischen eine neuere Fassung geschickt.</b> Zugestimmt ist noch nichts. So lautet sie jetzt:
agreement-newer-mine = 🔁 <b>Du hast inzwischen eine neuere Fassung geschickt.</b> Diese wartet auf { $partner }:
agreement-newer-wishes = 🔁 <b>{ $partner } hat inzwischen eine neuere Fassung geschickt.</b> Deine Wünsche sind noch da: Schau, ob sie noch zutreffen, und schick sie dann ab.
agreement-was-withdrawn = Diese Fassung wurde zurückgezogen. So steht es jetzt.
agreement-as-it-is = Das ist schon erledigt. So steht es jetzt.
agreement-written-meanwhile = 🔁 <b>Während du geschrieben hast, wurde eine andere Fassung geschickt.</b> Deine Änderungen stehen jetzt darin, es ist nichts verloren. Schau sie bitte noch einmal durch, bevor { $partner } sie bekommt:
agreement-unchanged = Es ist nichts geändert, deshalb habe ich nichts geschickt. So lautet sie:
agreement-dates = 📅 Einer der Tage ist vorbei oder passt nicht mehr zum Zeitraum. Wähle ihn bitte neu:
agreement-review-day =
    🤝 <b>Heute wolltet ihr, { $partner } und du, eure Vereinbarung wieder anschauen.</b>
    Passen die Treffen, die Formen und die Erwartungen noch? Dann ist nichts zu tun. Wenn nicht, könnt ihr beide eine Änderung vorschlagen.

# Das Dokument.

agreement-paper-title = Mentoring-Vereinbarung
agreement-paper-mentee = Mentee
agreement-paper-mentor = Mentor*in
agreement-paper-in-force = Fassung { $number } · gilt seit { $since }
agreement-paper-replaced = Fassung { $number } · galt von { $since } bis { $until }
agreement-paper-approvals = Zustimmung
agreement-paper-independent = Zwischen uns besteht kein Arbeits-, Betreuungs- oder Prüfungsverhältnis. Wir haben das beide bestätigt.
agreement-paper-approved = zugestimmt am { $at }
agreement-paper-zone = Alle Zeiten gelten in { $zone }. Beide haben im Telegram-Bot des Programms zugestimmt, der alle Fassungen aufbewahrt.
agreement-paper-file = Mentoring-Vereinbarung, Fassung { $number }
agreement-paper-is = 📄 Deine Vereinbarung mit { $partner }, Fassung { $number }. Du findest sie jederzeit unter /agreement.
agreement-paper-comes = 📄 Kommt gleich.
agreement-paper-failed = Das PDF eurer Vereinbarung konnte ich gerade nicht machen, das tut mir leid. Die Vereinbarung selbst ist sicher, und du kannst sie hier lesen.
agreement-paper-retry = 📄 Noch einmal versuchen
