command-meeting = Treffen planen
command-log = Treffen eintragen
command-meetings = Alle Treffen

# Planen.

plan-title = ein geplantes Treffen
plan-review = 📅 <b>Dein Vorschlag</b>
    .send = ✅ Abschicken
plan-when = Wann möchtest du { $partner } treffen?
    .label = Wann
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
meetings-comes-twice-0 = 🕑 In dieser Nacht werden die Uhren zurückgestellt, diese Zeit gibt es zweimal. Gemeint ist die erste.
meetings-comes-twice-1 = 🕑 In dieser Nacht werden die Uhren zurückgestellt, diese Zeit gibt es zweimal. Gemeint ist die zweite.
meetings-overlap = ☝️ Um diese Zeit triffst du auch { $other } ({ $start }).
meetings-overlap-open = ☝️ Um diese Zeit ist auch ein Treffen mit { $other } vorgeschlagen ({ $start }).
meetings-overlap-partner = ☝️ { $partner } hat um diese Zeit schon ein anderes Treffen. Vielleicht kommt ein besserer Vorschlag zurück.
meetings-sent =
    📨 <b>{ $partner } hat jetzt deinen Vorschlag.</b>
    Sobald es eine Antwort gibt, sage ich dir Bescheid.
meetings-pausing = ⏸️ Euer Tandem macht bis { $until } Pause. Wenn ihr beide mögt, könnt ihr euch trotzdem treffen.
meetings-waiting = 👀 <b>{ $partner } hat schon ein Treffen vorgeschlagen.</b> Passt es dir?
meetings-quicker = 👀 <b>{ $partner } war ein bisschen schneller und hat auch ein Treffen vorgeschlagen.</b> Passt es dir? Wenn nicht, behalte ich deins für dich.
meetings-anyway = 📨 Ein anderes vorschlagen
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
meetings-state-missed = fand nicht statt
    .icon = 🍃
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
meetings-not-held = 🍃 Fand nicht statt
meetings-met-after-all = 📝 Wir haben uns getroffen
meetings-plan-another = 📅 Neues Treffen planen
meetings-see-log = 📘 Eintrag ansehen

# Antworten auf einen Vorschlag.

meetings-confirmed-by = ✅ <b>{ $partner } hat zugesagt: Ihr trefft euch.</b>
meetings-for-calendar = 📅 Für deinen Kalender: Öffne die Datei, dann ist der Termin notiert.
meetings-new-in-calendar = 📅 Die neue Zeit für deinen Kalender: Öffne die Datei, dann ersetzt sie die alte.
meetings-out-of-calendar = 📅 Mit dieser Datei verschwindet der Termin aus deinem Kalender: Öffne sie einfach. Steht er danach noch da, lösch ihn bitte von Hand.
meetings-changed = Hier hat sich inzwischen etwas geändert. So ist der Stand.
meetings-partner-knows = Alles klar. { $partner } erfährt es auf freundliche Weise.
meetings-called-off-asks-me = 🗓️ { $partner } kann am { $start } nicht. Suchen wir einen anderen Tag?
meetings-called-off-unanswered = 🗓️ { $partner } konnte am { $start } nicht. Suchen wir einen anderen Tag?
meetings-called-off-confirmed = 🗓️ { $partner } kann am { $start } nun doch nicht. Suchen wir einen anderen Tag?
meetings-missed = 🍃 Notiert – so etwas kommt vor. { $partner } erfährt es auf freundliche Weise. Suchen wir eine neue Zeit?
meetings-missed-by = 🍃 { $partner } hat notiert, dass euer Treffen am { $start } nicht stattgefunden hat. So etwas kommt vor. Suchen wir eine neue Zeit?
meetings-ended = 🗓️ Das Treffen mit { $partner } am { $start } ist abgesagt, denn euer Tandem ist zu Ende.

# Kurzfristig.

meetings-short-notice = 🗓️ Dein Treffen mit { $partner } ist am { $start }. Üblich ist hier, spätestens { $hours } Stunden vorher abzusagen, jetzt kommt es also spät – aber so ist das Leben, und ein Wort ist besser als keins. Wie machen wir weiter?
meetings-short-notice-agreed = 🗓️ Dein Treffen mit { $partner } ist am { $start }. Ihr habt vereinbart, spätestens { $hours } Stunden vorher abzusagen, jetzt kommt es also spät – aber so ist das Leben, und ein Wort ist besser als keins. Wie machen wir weiter?
meetings-retime-instead = 🔁 Andere Zeit vorschlagen
meetings-cancel-anyway = Absagen
meetings-keep = ‹ Es bleibt dabei

# Was die Uhr bringt.

meetings-remind-tomorrow = ⏰ <b>Morgen triffst du { $partner }.</b>
meetings-remind-today = ⏰ <b>Heute triffst du { $partner }.</b>
meetings-remind-soon = ⏰ <b>Gleich triffst du { $partner }.</b>
meetings-did-you-meet = 🤝 <b>Habt ihr euch wie geplant getroffen, du und { $partner }, am { $start }?</b>
meetings-did-meet = ✅ Ja, haben wir
meetings-was-moved = 🔁 Wir haben es verschoben
meetings-words = { $partner } schreibt: { $words }
meetings-withdrawn = Zurückgezogen. { $partner } weiß Bescheid.
meetings-stays = ↩️ <b>Zurückgezogen: Es bleibt, wie es war.</b> { $partner } weiß Bescheid.
meetings-stays-by = ↩️ <b>{ $partner } hat den Wunsch zurückgezogen, euch am { $start } zu treffen.</b> Es bleibt, wie es war:
meetings-move-lapsed = ↩️ <b>Es bleibt bei eurem Treffen am { $start }.</b> Auf den Wunsch, es zu verlegen, kam keine Antwort. Wenn es nicht passt, sagt es einander einfach.
meetings-withdrawn-by = ↩️ { $partner } hat den Vorschlag für den { $start } zurückgezogen. Du brauchst nicht mehr zu antworten.

retime-title = eine andere Zeit für ein Treffen
retime-review = 🔁 <b>Eine andere Zeit</b>
    .send = ✅ Abschicken
retime-when = Wann passt dir das Treffen mit { $partner } besser?
    .label = Wann
cant-title = ein paar Worte zur Absage
cant-words = Möchtest du einen Satz für { $partner } dazuschreiben?
    .label = Satz

# Die Kalenderdatei.

calendar-summary = Mentoring: { $partner }
calendar-cancelled = Abgesagt: { $title }
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
meetings-find = 🔎 Suchen
meetings-find-again = 🔎 Neu suchen
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
log-what1 = Was ist der nächste Schritt?
    .label = Nächster Schritt
    .hint = Eine Sache, die du tust, dein Gegenüber oder ihr beide. Zum Beispiel: <i>Meinen Lebenslauf abschicken</i>. Wer und bis wann, frage ich danach; auch nach weiteren Schritten.
log-who1 = Wer macht das?
    .label = Wer
    .option-me = Ich
    .option-partner = Mein Gegenüber im Tandem
    .option-both = Wir beide
log-until1 = Bis wann?
    .label = Bis
log-what2 = Gibt es noch einen Schritt?
    .label = Zweiter Schritt
    .hint = War das alles, überspring das einfach.
log-who2 = Wer macht das?
    .label = Wer (zweiter Schritt)
    .option-me = Ich
    .option-partner = Mein Gegenüber im Tandem
    .option-both = Wir beide
log-until2 = Bis wann?
    .label = Bis (zweiter Schritt)
log-what3 = Und noch einen?
    .label = Dritter Schritt
    .hint = War das alles, überspring das einfach. Weitere kannst du später beim Eintrag ergänzen.
log-who3 = Wer macht das?
    .label = Wer (dritter Schritt)
    .option-me = Ich
    .option-partner = Mein Gegenüber im Tandem
    .option-both = Wir beide
log-until3 = Bis wann?
    .label = Bis (dritter Schritt)

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
entry-back = ↩️ Zurücknehmen
entry-back-sure =
    ↩️ <b>Deinen Eintrag zum Treffen mit { $partner } am { $day } zurücknehmen?</b>
    Stimmt nur etwas darin nicht, kannst du ihn auch ändern.
entry-back-takeaway = 💡 Was du daraus mitnimmst, verschwindet mit ihm.
entry-back-steps = 👣 Die nächsten Schritte bleiben. Unter <i>Nächste Schritte</i> streichst du, was nicht mehr gilt.
entry-back-hears = 💬 { $partner } hat darauf geantwortet und erfährt, dass du ihn zurücknimmst.
entry-back-yes = ↩️ Ja, zurücknehmen
entry-back-no = ‹ Nein, er bleibt
entry-back-done = ↩️ <b>Dein Eintrag vom { $day } ist zurückgenommen.</b>
entry-back-done-told = ↩️ <b>Dein Eintrag vom { $day } ist zurückgenommen.</b> { $partner } weiß Bescheid.
entry-back-by = ↩️ <b>{ $partner } hat den Eintrag zu eurem Treffen am { $day } zurückgenommen.</b> Habt ihr euch doch getroffen, tragt es einfach neu ein.
entry-back-already = ↩️ Dieser Eintrag wurde zurückgenommen. Hier siehst du die Treffen, die es gibt.
entry-right = 👍 Stimmt so
entry-differs = Etwas war anders
entry-another = ➕ Das war ein anderes Treffen
entry-kept = ✅ <b>Eingetragen – schön gemacht.</b> Jetzt frage ich { $partner }, ob es so stimmt.
entry-next-meeting = 📅 Euer nächstes Treffen: { $start }
entry-plan-next = 📅 Nächstes Treffen planen
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

# Nächste Schritte.

step-title = ein nächster Schritt
step-what = Was ist der nächste Schritt nach deinem Treffen mit { $partner }?
    .label = Nächster Schritt
    .hint = Eine Sache, die du tust, dein Gegenüber oder ihr beide. Zum Beispiel: <i>Meinen Lebenslauf abschicken</i>
step-who = Wer macht das?
    .label = Wer
    .option-me = Ich
    .option-partner = Mein Gegenüber im Tandem
    .option-both = Wir beide
step-until = Bis wann?
    .label = Bis

step-icon-open = ▫️
step-icon-done = ✅
step-icon-dropped = ✖️
step-who-me = Du
step-who-both = Ihr beide
step-line = { $icon } { $who }: { $what }
step-line-until = { $icon } { $who }: { $what } <i>(bis { $day })</i>
step-numbered = { $number }. { $line }
step-with = { $line } · { $partner }
step-last-time = 👣 <i>Das habt ihr letztes Mal vereinbart:</i>
step-add = 👣 Nächsten Schritt ergänzen
step-all = 👣 Nächste Schritte
step-noted = 👣 <b>Notiert.</b>
step-noted-day = 👣 <b>Notiert.</b> Am Tag selbst erinnere ich daran.
step-told = 👣 <b>{ $partner } hat zu eurem Treffen am { $day } einen nächsten Schritt notiert:</b>
step-due = { $count ->
    [one] 👣 <b>Heute ist etwas dran, das du mit { $partners } vereinbart hast:</b>
   *[other] 👣 <b>Heute ist einiges dran, das du mit { $partners } vereinbart hast:</b>
}
step-done = ✅ Erledigt
    .short = ✅ { $number }
step-later = ⏰ Später
    .short = ⏰ { $number }
step-drop = ✖️ Streichen
    .short = ✖️ { $number }
step-is-done = 🎉 <b>Erledigt:</b> { $what }
step-is-later = ⏰ <b>Alles klar, bis { $day }:</b> { $what }
step-is-dropped = ✖️ <b>Gestrichen:</b> { $what }
step-list = 👣 <b>Das steht noch an:</b>
step-none = 👣 <b>Es steht nichts mehr an.</b> Nächste Schritte notierst du, wenn du ein Treffen einträgst.
step-settled = Dieser Schritt ist schon { $status }.
step-unknown = Diesen Schritt finde ich nicht mehr. Hier siehst du eure Treffen.

# Suchen.

find-title = eine Suche in euren Treffen
find-words = Welches Wort suchst du?
    .label = Wort
    .hint = Ich schaue in Themen, Plänen, nächsten Schritten und in dem, was du mitnimmst. Zum Beispiel: <i>Lebenslauf</i>
find-nothing = Darin habe ich kein Wort gefunden. Schreib bitte eins.
find-too-long = Ein, zwei Wörter genügen. Schreib bitte eine kürzere Suche.
find-found = 🔎 { $count ->
    [one] Ein Treffen mit „{ $words }“.
   *[other] { $count } Treffen mit „{ $words }“, das neueste zuerst.
}
find-none = 🔎 Mit „{ $words }“ habe ich kein Treffen gefunden. Vielleicht ein anderes Wort?
