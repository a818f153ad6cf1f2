command-report = Bericht: ein Jahrgang in Zahlen
    .short = Bericht

# Die wichtigsten Zahlen.

reports-head = 📊 <b>{ $cohort }</b> · { $day }
reports-nobody = Für diesen Jahrgang hat sich noch niemand beworben. Der Bericht füllt sich von selbst.
reports-role =
    .mentee = Mentees
    .mentor = Mentor*innen
reports-line-way = 👥 <b>{ $role }</b>: { $applied } beworben · { $admitted } aufgenommen · { $matched } in ein Tandem gekommen · { $completed } abgeschlossen · { $certified } mit Zertifikat
reports-line-tandems = 🤝 <b>Tandems</b>: { $began } begonnen · { $completed } abgeschlossen · { $early } früher beendet · { $proposed } vorgeschlagen
reports-line-lights = 🚦 🟢 { $green } · 🟡 { $amber } · 🔴 { $red } · ⏸️ { $resting }
reports-line-meetings = 📅 <b>Treffen</b>: { $count } insgesamt, { $last } davon im { $month }
reports-line-events = 🎪 <b>Veranstaltungen</b>: bisher { $count } · zugesagt: { $expected } · dabei: { $attended }
reports-line-goals = 🎯 <b>Ziele</b>: { $count }, von { $mentees } Mentees
reports-line-score = 🎯 <b>Zielerreichung</b> ({ $phase }): T-Wert { $score }, von { $count } Mentees
reports-line-score-means = 50 heißt: genau wie erwartet. 10 mehr oder weniger ist ein deutlicher Unterschied.
reports-line-no-score = 🎯 Die Zielerreichung zeige ich, sobald { $fewest } Mentees ihre Ziele eingeschätzt haben und ihre Mentor*innen auch.
reports-feedback = 💬 <b>Rückmeldungen</b>
reports-line-mean = { $label }: { $average } von { $high } ({ $count })
reports-mean = { $round }: { $question }
reports-mean-events = Veranstaltungen
reports-picture = 🖼️ Als Bild
reports-sheet = 📑 Als Tabelle
reports-cohorts = 🗂️ Anderer Jahrgang
reports-which = 🗂️ Welcher Jahrgang?
reports-gone = Diesen Jahrgang gibt es nicht mehr.
reports-back = ‹ Zum Bericht
reports-drawing = Das Bild wird gezeichnet …
reports-writing = Die Tabelle wird geschrieben …
reports-no-picture = Das Bild ließ sich diesmal nicht zeichnen. Bitte versuche es später noch einmal.
reports-no-sheet = Die Tabelle ließ sich diesmal nicht schreiben. Bitte versuche es später noch einmal.
reports-sheet-sent = 📑 <b>{ $cohort }</b> als Tabelle. Es stehen Namen darin: Bitte gib sie mit Bedacht weiter. Ziele und Rückmeldungen stehen nur als Statistik darin, ab fünf Personen.

# Das Bild.

reports-picture-title = { $cohort } auf einen Blick
reports-picture-note = { $programme } · { $day }
reports-part-funnel = Von der Bewerbung zum Zertifikat
reports-step =
    .applied = beworben
    .admitted = aufgenommen
    .matched = in einem Tandem
    .completed = abgeschlossen
    .certified = Zertifikat
reports-part-meetings = Treffen je Monat
reports-meetings-note = { $count ->
        [0] Noch sind keine Treffen eingetragen.
        [one] Ein Treffen insgesamt
       *[other] { $count } Treffen insgesamt
    }
reports-part-lights = Kontakt in den laufenden Tandems
reports-lights-note = { $active ->
        [one] 1 läuft
       *[other] { $active } laufen
    } · { $completed } abgeschlossen · { $early } früher beendet
reports-light =
    .green = in Kontakt
    .amber = eine Weile still
    .red = lange still
    .resting = Pause
reports-part-scores = Zielerreichung (T-Wert)
reports-scores-note = Die gestrichelte Linie ist 50: genau wie erwartet.
reports-score-label = { $phase } ({ $count } Mentees)
reports-score = { $score }
reports-part-events = Veranstaltungen: wer dabei war
reports-events-note = { $count ->
        [one] Eine Veranstaltung
       *[other] { $count } Veranstaltungen
    } bisher · zugesagt: { $expected } · dabei: { $attended }
reports-of = { $count } von { $all }
reports-part-feedback = Rückmeldungen (1 bis 5)
reports-feedback-note = Durchschnitt, mit der Zahl der Antworten
reports-no-feedback = Zu sehen ab { $fewest } Antworten.
reports-mean-number = { $average } ({ $count })

# Die Tabelle.

reports-yes = ja
reports-no = nein
reports-all = alle
reports-kind =
    .mandatory = Pflicht
    .elective = zur Wahl
reports-page =
    .funnel = Überblick
    .people = Personen
    .tandems = Tandems
    .meetings = Treffen
    .events = Veranstaltungen
    .goals = Ziele
    .feedback = Rückmeldungen
reports-column =
    .step = Schritt
    .mentees = Mentees
    .mentors = Mentor*innen
    .name = Name
    .role = Rolle
    .state = Stand
    .language = Sprache
    .applied = Beworben am
    .decided = Entschieden am
    .rests = Sucht niemanden seit
    .active = Tandems jetzt
    .ended = Tandems beendet
    .attended = Teilgenommen
    .certificate-on = Zertifikat am
    .mentee = Mentee
    .mentor = Mentor*in
    .light = Kontakt
    .proposed = Vorgeschlagen am
    .since = Seit
    .until = Vereinbart bis
    .meetings = Treffen
    .contact = Letzter Kontakt
    .first-meeting = Erstes Treffen
    .agreement = Vereinbarung
    .position = Standortbestimmung
    .goals = Ziele
    .closed = Beendet am
    .how = Wie es endete
    .certificate-mentee = Zertifikat: Mentee
    .certificate-mentor = Zertifikat: Mentor*in
    .month = Monat ab
    .event = Veranstaltung
    .day = Tag
    .kind = Art
    .for = Für
    .seats = Plätze
    .signed-up = Zugesagt
    .waiting = Warten
    .declined = Kommen nicht
    .what = Was
    .value = Wert
    .deviation = Standardabweichung
    .round = Runde
    .opened = Geöffnet
    .question = Frage
    .who = Wer
    .answer = Antwort
    .count = Anzahl
    .of = Von
    .average = Durchschnitt
reports-goals =
    .with-goals = Mentees mit Zielen
    .pursued = Ziele
    .score = T-Wert, { $phase } (50: wie erwartet)
    .too-few = T-Wert, { $phase }: zu sehen ab fünf Mentees

# Der Wochenrückblick.

reports-weekly-on = 🔔 Montags von der Woche hören
reports-weekly-off = 🔕 Kein Wochenrückblick mehr
reports-weekly-is-on = Am Montagmorgen hörst du von mir, wenn es etwas zu erzählen gibt.
reports-weekly-is-off = Kein Wochenrückblick mehr.
week-head = ☀️ Guten Morgen, { $name }! So war die Woche, und das wartet auf dich:
week-applications = 📥 { $new ->
        [0] Keine neuen Bewerbungen
        [one] Eine neue Bewerbung
       *[other] { $new } neue Bewerbungen
    } · { $waiting ->
        [0] keine wartet
        [one] eine wartet auf Antwort
       *[other] { $waiting } warten auf Antwort
    }
week-tandems = 🤝 Tandems: { $began } begonnen, { $closed } beendet · { $waiting ->
        [0] kein Vorschlag wartet
        [one] ein Vorschlag wartet
       *[other] { $waiting } Vorschläge warten
    }
week-contact = 📅 { $meetings ->
        [0] Keine Treffen eingetragen
        [one] Ein Treffen eingetragen
       *[other] { $meetings } Treffen eingetragen
    } · 🟡 { $amber } · 🔴 { $red }
week-questions = ✋ Auf dich warten: { $questions ->
        [0] keine Fragen
        [one] eine Frage
       *[other] { $questions } Fragen
    }, { $concerns ->
        [0] keine Anliegen
        [one] ein Anliegen
       *[other] { $concerns } Anliegen
    }
week-events = 🎪 { $count ->
        [0] Keine Veranstaltung in den nächsten sieben Tagen
        [one] Eine Veranstaltung in den nächsten sieben Tagen
       *[other] { $count } Veranstaltungen in den nächsten sieben Tagen
    }
week-to =
    .applications = 📥 Bewerbungen
    .proposals = 🤝 Vorschläge
    .lights = 🚦 Kontakt
    .questions = ✋ Fragen
    .concerns = 💛 Anliegen
    .events = 🎪 Veranstaltungen
week-report = 📊 Zum Bericht
