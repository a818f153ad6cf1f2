command-meeting = Treffen planen
command-log = Treffen eintragen
command-meetings = Alle Treffen

# Planen.

plan-title = ein geplantes Treffen
plan-review = 📅 <b>Dein Vorschlag</b>
    .send = ✅ Abschicken
plan-day = An welchem Tag möchtest du { $partner } treffen?
    .label = Tag
plan-time = Um wie viel Uhr?
    .label = Uhrzeit
plan-minutes = Wie lange soll es dauern?
    .label = Dauer
plan-form = Wie möchtet ihr euch treffen?
    .label = Wie
plan-place = { $form ->
        [in-person] Wo trefft ihr euch?
        [video] Welcher Link führt zum Gespräch?
        [telephone] Wer ruft wen an?
       *[other] Wo?
    }
    .label = Wo
    .hint = { $form ->
        [in-person] Eine Adresse oder ein Ort, den ihr beide kennt. Zum Beispiel: <i>Café Zeitsprung, am Fenster</i>
        [video] Wenn du noch keinen Link hast, überspring das und schick ihn später.
        [telephone] Zum Beispiel: <i>Ich rufe dich unter der Nummer an, die du mir gegeben hast.</i>
       *[other] Eine Adresse oder ein Link.
    }
plan-agenda = Worüber möchtest du sprechen?
    .label = Themen
    .hint = Ein paar Worte helfen euch beiden bei der Vorbereitung. Du kannst es auch offen lassen.

meetings-with-whom = Mit wem möchtest du dich treffen?
meetings-skipped-hour = Am { $day } werden die Uhren vorgestellt, { $time } gibt es da nicht. Nimm bitte eine Zeit davor oder danach.
meetings-time-passed = { $day }, { $time } ist schon vorbei. Nimm bitte eine spätere Zeit; mit „‹ Zurück“ kannst du einen anderen Tag wählen.
meetings-first-of-two = 🕑 In dieser Nacht werden die Uhren zurückgestellt, diese Zeit gibt es zweimal. Gemeint ist die erste.
meetings-overlap = ☝️ Um diese Zeit triffst du auch { $other } ({ $start }).
meetings-overlap-partner = ☝️ { $partner } hat um diese Zeit schon ein anderes Treffen. Vielleicht kommt ein besserer Vorschlag zurück.
meetings-sent =
    📨 <b>{ $partner } hat jetzt deinen Vorschlag.</b>
    Sobald es eine Antwort gibt, sage ich dir Bescheid.
meetings-proposal = 📅 <b>{ $partner } möchte dich treffen.</b>
meetings-other-time =
    🔁 <b>{ $partner } schlägt eine andere Zeit vor.</b>
    Vorher war es { $before }.

# Ein geplantes Treffen.

meetings-card =
    { $icon } <b>Treffen mit { $partner }</b>
    <i>{ $state }</i>
meetings-when = 🗓️ <b>{ $start }</b> · { $length }
meetings-partner-clock = 🌍 In deiner Ortszeit. Für { $partner } ist es { $day }, { $time }.
meetings-form = 🤝 { $form }
meetings-where = 📍 { $place }
meetings-agenda = 💬 <i>Zu besprechen:</i>
meetings-state-asks-me = wartet auf deine Antwort
    .icon = ❓
meetings-state-asked-by-me = wartet auf Antwort
    .icon = ⏳
meetings-state-unanswered = ohne Antwort
    .icon = 💤
meetings-state-confirmed = bestätigt
    .icon = ✅
meetings-state-begun = noch nicht eingetragen
    .icon = 📝
meetings-state-declined = kam nicht zustande
    .icon = ✖️
meetings-state-cancelled = abgesagt
    .icon = ✖️
meetings-state-logged = eingetragen
    .icon = 📘
meetings-state-log-confirmed = eingetragen und von beiden bestätigt
    .icon = 📗
meetings-state-log-doubted = eingetragen, etwas war anders
    .icon = 📙

meetings-confirm = ✅ Zusagen
meetings-retime = 🔁 Andere Zeit
meetings-cant = Geht nicht
meetings-withdraw = ↩️ Zurückziehen
meetings-file = 📅 Kalenderdatei
meetings-held = 📝 { $start } · { $partner }
    .key = 📝 Eintragen
meetings-not-held = Fand nicht statt
meetings-plan-another = 📅 Neues Treffen planen
meetings-see-log = 📘 Eintrag ansehen

# Antworten auf einen Vorschlag.

meetings-confirmed-by = ✅ <b>{ $partner } hat zugesagt: Ihr trefft euch.</b>
meetings-for-calendar = 📅 Für deinen Kalender: Öffne die Datei, dann ist der Termin notiert.
meetings-changed = Hier hat sich inzwischen etwas geändert. So ist der Stand.
meetings-partner-knows = Alles klar. { $partner } erfährt es auf freundliche Weise.
meetings-called-off-asks-me = 🗓️ { $partner } kann am { $start } nicht. Suchen wir einen anderen Tag?
meetings-called-off-unanswered = 🗓️ { $partner } konnte am { $start } nicht. Suchen wir einen anderen Tag?
meetings-called-off-confirmed = 🗓️ { $partner } kann am { $start } nun doch nicht. Suchen wir einen anderen Tag?
meetings-called-off-begun = 🗓️ { $partner } hat notiert, dass euer Treffen am { $start } nicht stattgefunden hat. Suchen wir einen anderen Tag?
meetings-in-calendars = 📅 Vielleicht steht der Termin noch in deinem Kalender: Nimm ihn dort bitte heraus.
meetings-words = { $partner } schreibt: { $words }
meetings-withdrawn = Zurückgezogen. { $partner } weiß Bescheid.
meetings-withdrawn-by = ↩️ { $partner } hat den Vorschlag für den { $start } zurückgezogen. Du brauchst nicht mehr zu antworten.

retime-title = eine andere Zeit für ein Treffen
retime-review = 🔁 <b>Eine andere Zeit</b>
    .send = ✅ Abschicken
retime-day = Welcher Tag passt dir besser für das Treffen mit { $partner }?
    .label = Tag
retime-time = Um wie viel Uhr?
    .label = Uhrzeit
cant-title = ein paar Worte zur Absage
cant-words = Möchtest du einen Satz für { $partner } dazuschreiben?
    .label = Satz

# Die Kalenderdatei.

calendar-summary = Mentoring: { $partner }
calendar-form = Mentoring · { $form }
calendar-description =
    Mentoring · { $form }
    { $agenda }

# Die Liste.

meetings-list = 📚 <b>Eure Treffen</b>, das neueste zuerst. Tippe auf eins, um es zu sehen.
meetings-none =
    📚 <b>Noch keine Treffen.</b>
    Das erste zu verabreden ist am schwersten, und oft ist es das schönste. Planen wir es?
meetings-entry = { $icon } { $when } · { $partner } · { $state }
meetings-newer = ‹ Neuere
meetings-older = Ältere ›
meetings-all = ‹ Alle Treffen
meetings-plan = 📅 Treffen planen
meetings-log = 📝 Treffen eintragen
meetings-unknown = Dieses Treffen finde ich nicht mehr. Hier siehst du die, die es gibt.
meetings-no-tandem = Dieses Tandem ist gerade nicht aktiv. Hier siehst du die Treffen deiner Tandems.

# Eintragen.

log-title = der Eintrag zu einem Treffen
log-review = 📝 <b>Euer Treffen</b>
    .send = ✅ Eintragen
log-held_on = An welchem Tag hast du { $partner } getroffen?
    .label = Tag
log-minutes = Wie lange hat es gedauert?
    .label = Dauer
log-form = Wie habt ihr euch getroffen?
    .label = Wie
log-topics = Worum ging es bei deinem Treffen mit { $partner }?
    .label = Themen
log-takeaway = Was nimmst du daraus mit?
    .label = Ich nehme mit
    .hint = Ein Gedanke, eine Idee, etwas Überraschendes. Mit der nächsten Frage kannst du es teilen, wenn du magst.
log-takeaway_sees = Wer darf lesen, was du mitnimmst?
    .label = Wer es lesen darf
    .option-only-me = 🔒 Nur ich
    .option-tandem = 👥 Auch mein Gegenüber im Tandem
log-next_steps = Wie geht es weiter?
    .label = Nächste Schritte
    .hint = Wer macht was, und bis wann? Zum Beispiel: <i>Ich schicke bis Freitag meinen Lebenslauf, du schaust ihn am Wochenende durch.</i>

meetings-which = 📝 <b>Welches Treffen möchtest du eintragen?</b>
meetings-partner-logged = 👀 { $partner } hat den { $day } eingetragen: bitte bestätigen
meetings-unplanned = ➕ Ein anderes mit { $partner }
meetings-logged-already = Dieses Treffen ist schon eingetragen.
meetings-not-held-yet = Dieses Treffen lässt sich gerade nicht eintragen. Unter /meetings siehst du, wie es um eure Treffen steht.

# Was eingetragen ist.

entry-card =
    { $icon } <b>Treffen mit { $partner } am { $day }</b>
    <i>{ $state }</i>
entry-basics = 🤝 { $form } · { $length }
entry-topics = 💬 { $topics }
entry-takeaway-only-me = 🔒 <i>Ich nehme mit (das siehst nur du):</i>
entry-takeaway-tandem = 👥 <i>Ich nehme mit:</i>
entry-takeaway-of = 💡 <i>{ $partner } nimmt mit:</i>
entry-next-steps = 👣 <i>Nächste Schritte:</i>
entry-doubt = 💬 <i>{ $partner } schreibt:</i> { $words }
entry-change = ✏️ Eintrag ändern
entry-right = 👍 Stimmt so
entry-differs = Etwas war anders
entry-another = ➕ Das war ein anderes Treffen
entry-kept = ✅ <b>Eingetragen – schön gemacht.</b> Jetzt frage ich { $partner }, ob es so stimmt.
entry-kept-changed = ✏️ <b>Geändert.</b> Jetzt frage ich { $partner } noch einmal.
entry-told = 📝 <b>{ $partner } hat euer Treffen am { $day } eingetragen.</b>
entry-changed = ✏️ <b>{ $partner } hat den Eintrag zu eurem Treffen am { $day } geändert.</b> Stimmt es so?
entry-twin = 👀 <b>{ $partner } hat schon ein Treffen am { $day } eingetragen.</b> War es dasselbe, dann bestätige es einfach. War es ein anderes, behalte ich auch deinen Eintrag.
entry-twin-mine = 👀 <b>Dieses Treffen hast du schon eingetragen.</b>
entry-thanks = Danke!
entry-confirmed = 👍 <b>{ $partner } hat euer Treffen am { $day } bestätigt.</b>
entry-doubted = 💬 <b>{ $partner } hat euer Treffen am { $day } etwas anders in Erinnerung.</b>
entry-doubt-sent = Danke. { $partner } liest deine Worte und kann den Eintrag ändern; dann frage ich dich noch einmal.
entry-writer-changes = Diesen Eintrag kann nur { $partner } ändern.

doubt-title = ein Wort zu einem Treffen
doubt-words = Was war anders?
    .label = Was anders war
    .hint = { $partner } wird es lesen. Zum Beispiel: <i>Es war am Dienstag, und wir haben auch über meine Abschlussarbeit gesprochen.</i>
