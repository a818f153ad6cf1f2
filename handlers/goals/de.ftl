command-goals = Ziele

goal-title = ein Ziel
goal-review = 🎯 <b>Dein Ziel auf einen Blick</b>
    .send = ✅ Ziel festhalten
goal-what = Was möchtest du erreichen?
    .label = Ziel
    .hint =
        In einem Satz, so konkret wie möglich: Wem würde es auffallen, und wo? Zum Beispiel:
        · <i>Ein Praktikum in der Datenanalyse finden</i>
        · <i>Im Seminar ohne Angst Deutsch sprechen</i>
        · <i>Das Thema meiner Abschlussarbeit festlegen</i>
goal-horizon = Wie weit reicht dieses Ziel?
    .label = Reichweite
    .hint = <b>Kurzfristig</b> ist etwas für die nächsten Wochen oder Monate. <b>Langfristig</b> reicht über das Programm hinaus.
goal-outcome = Woran merkst du, dass du es erreicht hast?
    .label = Erreicht, wenn
    .hint =
        Schreib, was geschehen sein wird, wenn alles so läuft, wie du es erwartest – nicht das Beste, was du dir erträumst. Am besten etwas, das auch { $mentor } sehen oder zählen könnte. Zum Beispiel:
        · <i>Ich habe fünf Bewerbungen verschickt und zwei Gespräche geführt.</i>
        · <i>Ich habe zehn Minuten auf Deutsch vorgetragen.</i>
        · <i>Ich habe mit drei Leuten gesprochen, die diesen Beruf haben.</i>
goal-measure = Kannst du noch etwas ergänzen, das man zählen kann?
    .label = Daran zu zählen
    .hint = Mit einer Zahl sieht man später leicht, wie weit du gekommen bist. Zum Beispiel: <i>zwei Gespräche</i>, <i>ein fertiger Entwurf</i>, <i>Niveau B2</i>. Wenn nichts passt, überspring die Frage einfach.
goal-due_on = Bis wann möchtest du so weit sein?
    .label = Bis
goal-first_step = Was ist der erste kleine Schritt?
    .label = Erster Schritt
    .hint = Etwas, das du noch diese Woche tun kannst. Zum Beispiel: <i>Drei Unternehmen aufschreiben, die mir gefallen</i>

# Was zu einem Ziel bisher feststeht, und wie es weitergeht.

goals-mine = 🎯 <b>Deine Ziele</b> · auch { $mentor } kann sie lesen.
goals-theirs = 🎯 <b>Die Ziele von { $mentee }</b>
goals-none-mine =
    🎯 <b>Hier steht noch kein Ziel.</b>
    Ein Ziel gibt deinen Treffen mit { $mentor } eine Richtung. Zwei oder drei sind am besten – fangen wir mit einem an?
goals-none-theirs =
    🎯 <b>{ $mentee } arbeitet noch an keinem Ziel.</b>
    Vielleicht eine gute Frage für euer nächstes Treffen: Was möchtest du erreichen?
goals-which = 🎯 Wessen Ziele möchtest du sehen?
goals-of = { $mentee } ({ $count })
goals-of-mine = Meine eigenen, mit { $mentor } ({ $count })
goals-entry =
    <b>{ $number }. { $title }</b>
    { $horizon } · bis { $due }
    <i>Erreicht, wenn:</i> { $outcome }
    <i>Erster Schritt:</i> { $step }
goals-entry-begun =
    <b>{ $number }. { $title }</b>
    { $horizon } · bis { $due }
    <i>Erreicht, wenn:</i> { $outcome }
    <i>Erster Schritt:</i> ✅ { $step }
goals-put-aside = 💤 Zur Seite gelegt: { $goals }
goals-card =
    🎯 <b>{ $title }</b>
    { $horizon } · bis { $due }
    <i>Erreicht, wenn:</i> { $outcome }
    <i>Erster Schritt:</i> { $step }
goals-card-aside =
    💤 <b>{ $title }</b> (zur Seite gelegt)
    { $horizon } · bis { $due }
    <i>Erreicht, wenn:</i> { $outcome }
    <i>Erster Schritt:</i> { $step }
goals-step-taken = ✅ Der erste Schritt war am { $day } getan.
goals-is-reached = 🎉 Erreicht am { $day }.
goals-due-gone = ⏳ Dieser Tag ist da. Ist das Ziel erreicht, oder braucht es einen neuen Termin?
goals-scale = <b>Die fünf Stufen</b> · { $weight }
goals-notes = <b>So läuft es</b>{ $earlier ->
        [0] {""}
        [one] {" "}(eine frühere Notiz steht im Verlauf)
       *[other] {" "}({ $earlier } frühere Notizen stehen im Verlauf)
    }
goals-note-line = <b>{ $who }</b>, { $at }: { $said }
goals-instead-of = 🔁 Anstelle von: { $title }
goals-replaced-by = 🔁 An seiner Stelle steht jetzt: { $title }
goals-key = 🎯 { $title }
goals-key-aside = 💤 { $title }
goals-new = ➕ Ziel setzen
goals-back = ‹ Alle Ziele
goals-back-one = ‹ Zurück zum Ziel
goals-see = 🎯 Ziele ansehen
goals-see-one = 🎯 Ziel ansehen
goals-change = ✏️ Ändern
goals-aside = 💤 Zur Seite legen
goals-take-up = ▶️ Wieder aufnehmen
goals-replace = 🔁 Ersetzen
goals-levels = 🪜 Fünf Stufen
goals-reached = 🎉 Es ist erreicht
goals-not-yet = 📅 Doch noch nicht
goals-later-weeks = + 2 Wochen
goals-later-month = + 1 Monat
goals-other-day = 📅 Anderer Tag
goals-take-step = ✅ Erster Schritt getan
goals-note = 📝 Wie läuft es?
goals-comment = 💬 Etwas dazu sagen
goals-answer = 💬 Antworten
goals-course = 🕘 Verlauf
goals-rate = ⭐ Ziele einschätzen: { $phase }
goals-rate-again = ⭐ Meine Einschätzung: { $phase }
goals-results = ⚖️ Beide Einschätzungen
goals-picture = 📈 Bild vom Fortschritt
goals-drawing = Ich zeichne es – einen Moment bitte.
goals-no-picture = Diesmal konnte ich das Bild leider nicht zeichnen. Das wäre darauf zu sehen:
goals-no-results = Sobald ihr beide eingeschätzt habt, seht ihr hier, wie die andere Person es sieht.
goals-now-aside = Zur Seite gelegt. Du kannst es jederzeit wieder aufnehmen.
goals-now-again = Viel Erfolg damit!
goals-is-aside = Dieses Ziel ist zur Seite gelegt. Nimm es zuerst wieder auf.
goals-unchanged = Alles ist, wie es war.
goals-step-noted = Gut gemacht! Der Anfang ist das Schwerste.
goals-set =
    🎯 <b>Dein Ziel steht: { $title }</b>
    { $mentor } kann es auch lesen. { $count ->
        [one] Zwei oder drei Ziele sind am besten, für ein weiteres ist also Platz.
       *[other] Viel Erfolg beim ersten Schritt!
    }
goals-offer-levels = Ich habe die üblichen fünf Stufen dafür eingetragen, von „viel weniger“ bis „viel mehr als erwartet“, damit ihr es später beide einschätzen könnt. Wenn du magst, beschreib sie mit eigenen Worten und sag, wie viel das Ziel wiegt.
goals-replaced =
    🔁 <b>Dein neues Ziel steht: { $title }</b>
    Es tritt an die Stelle von „{ $old }“, das zur Seite gelegt und nicht verloren ist. { $mentor } kann es auch lesen. { $count ->
        [one] Zwei oder drei Ziele sind am besten, für ein weiteres ist also Platz.
       *[other] Viel Erfolg beim ersten Schritt!
    }
goals-changed =
    ✏️ <b>Geändert: { $title }</b>
    { $mentor } kann es auch lesen.
goals-told-reached = 🎉 { $mentee } hat ein Ziel erreicht: <b>{ $title }</b>
goals-told-moved = 📅 { $mentee } gibt einem Ziel mehr Zeit: <b>{ $title }</b>, jetzt bis { $due }
goals-told-set = 🎯 { $mentee } hat ein Ziel gesetzt: <b>{ $title }</b>
goals-told-changed = ✏️ { $mentee } hat ein Ziel geändert: <b>{ $title }</b>
goals-told-replaced = 🔁 { $mentee } hat ein neues Ziel gesetzt, <b>{ $title }</b>, anstelle von „{ $old }“.
goals-told-step = 🎉 { $mentee } hat den ersten Schritt getan, für <b>{ $title }</b>: { $step }
goals-enough = Du arbeitest schon an { $most ->
        [one] einem Ziel, das genügt
       *[other] { $most } Zielen, das ist eine Menge
    }. Zwei oder drei sind am besten. Wenn du tauschen möchtest, leg erst eins zur Seite – es geht nicht verloren.
goals-unknown = Dieses Ziel gibt es nicht mehr. Hier findest du die, die es gibt.
goals-mentee-changes = Dieses Ziel kann nur { $mentee } ändern.

# Its day.

goals-went =
    🎯 <b>{ $title }</b>
    Dafür hattest du dir den { $due } vorgenommen. Wie ist es gelaufen? Wenn es länger dauert als gedacht, ist nichts schiefgegangen: Gib ihm einfach einen anderen Tag.
    <i>Erreicht, wenn:</i> { $outcome }
goals-went-several = 🎯 <b>Für mehrere deiner Ziele ist der Tag gekommen.</b> Wie ist es gelaufen? Wenn eines länger dauert als gedacht, ist nichts schiefgegangen: Gib ihm einfach einen anderen Tag.
goals-went-line = · { $title } (bis { $due })
goals-well-done =
    🎉 <b>Glückwunsch! „{ $title }“ ist erreicht.</b>
    Was hat dir dabei geholfen? Vielleicht ist das ein Thema für euer nächstes Treffen.
goals-moved = 📅 <b>{ $title }</b> hat jetzt Zeit bis { $due }. Dann frage ich dich wieder.

goalday-title = ein anderer Tag für ein Ziel
goalday-due_on = Bis wann möchtest du es mit „{ $title }“ geschafft haben?
    .label = Bis

# Sein Verlauf.

goals-course-of = 🕘 <b>{ $title }</b>: was bisher geschah
goals-course-set = <b>{ $who }</b>, { $day }: hat das Ziel gesetzt
goals-course-line = <b>{ $who }</b>, { $at }: { $what }
goals-course-was = <i>{ $name } vorher:</i> { $old }
goals-named-title = Ziel
goals-named-horizon = Reichweite
goals-named-outcome = Erreicht, wenn
goals-named-due_on = Termin
goals-named-first_step = Erster Schritt
goals-named-levels = Stufen
goals-named-baseline = Anfang
goals-named-weight = Gewicht
goals-usual-words = die üblichen Worte
goals-list = { $items }
goals-level-word = { $sign } { $said }

# Eine Notiz.

note-title = eine Notiz zu einem Ziel
note-said = { $role ->
        [mentor] Was möchtest du { $partner } zu „{ $title }“ sagen?
       *[mentee] Wie läuft es mit „{ $title }“?
    }
    .label = Notiz
    .hint = { $role ->
        [mentor] Ein kurzes Wort genügt: was dir auffällt, eine Idee, eine Ermutigung.
       *[mentee] Eine kurze Notiz genügt: was geklappt hat, was nicht, was du als Nächstes versuchst.
    }
goals-note-kept =
    📝 Bei „{ $title }“ notiert.
    Auch { $partner } kann es lesen.
goals-told-note-mentee = 📝 { $who } zum Ziel <b>{ $title }</b>:
goals-told-note-mentor = 💬 { $who } zu deinem Ziel <b>{ $title }</b>:

# Die fünf Stufen.

scale-title = die Stufen eines Ziels
scale-review = 🪜 <b>Die fünf Stufen auf einen Blick</b>
    .send = ✅ Stufen festhalten
scale-words = Wie sollen die Stufen von „{ $title }“ beschrieben sein?
    .label = Stufen
    .hint =
        Stufe 0 ist, was du erwartest: <i>{ $outcome }</i>
        Zwei Stufen darüber und zwei darunter helfen euch beiden, später einzuschätzen, wie weit es gekommen ist.
    .option-usual = Mit den üblichen Worten (ein Tipp)
    .option-own = Mit eigenen Worten
scale-more = +1: Was wäre etwas mehr als erwartet?
    .label = +1
    .hint =
        Du erwartest: <i>{ $outcome }</i>
        Etwas mehr wäre zum Beispiel: <i>drei Gespräche statt zwei</i>. Wenn du überspringst, gelten die üblichen Worte.
scale-much_more = +2: Und was wäre viel mehr als erwartet?
    .label = +2
    .hint =
        Du erwartest: <i>{ $outcome }</i>
        Das Beste, was geschehen könnte, zum Beispiel: <i>ein unterschriebener Vertrag</i>. Wenn du überspringst, gelten die üblichen Worte.
scale-less = −1: Was wäre etwas weniger als erwartet?
    .label = −1
    .hint =
        Du erwartest: <i>{ $outcome }</i>
        Etwas weniger wäre zum Beispiel: <i>Bewerbungen verschickt, aber noch kein Gespräch</i>. Wenn du überspringst, gelten die üblichen Worte.
scale-much_less = −2: Und was wäre viel weniger als erwartet?
    .label = −2
    .hint =
        Du erwartest: <i>{ $outcome }</i>
        Zum Beispiel: <i>keine Bewerbung verschickt</i>. Wenn du überspringst, gelten die üblichen Worte.
scale-start = Wo fängst du bei „{ $title }“ an?
    .label = Anfang
    .hint = Die meisten Ziele fangen bei −1 an: Es ist weniger, als du erwartest, und es könnte noch schlechter werden.
    .option-usual = −1: weniger ginge noch
    .option-lowest = −2: weniger geht nicht
scale-weight = Wie wichtig ist dir „{ $title }“?
    .label = Gewicht
    .hint = Ein wichtiges Ziel zählt mehr, wenn man alle Ziele zusammen ansieht.
scale-kept = 🪜 <b>Die Stufen von „{ $title }“ stehen.</b>
scale-told = 🪜 { $mentee } hat die Stufen eines Ziels beschrieben: <b>{ $title }</b>

# Einschätzen.

goals-to-rate-mentee = ⭐ { $name }, { $phase ->
        [midterm] die Hälfte deiner Zeit mit { $partner } ist um
       *[end] deine Zeit mit { $partner } geht zu Ende
    }. Wie weit bist du mit deinen Zielen gekommen? Ihr sagt beide, wie ihr es seht, ohne vorher die Einschätzung der anderen Seite zu kennen – dann habt ihr etwas zum Reden.
goals-to-rate-mentor = ⭐ { $name }, { $phase ->
        [midterm] die Hälfte deiner Zeit mit { $partner } ist um
       *[end] deine Zeit mit { $partner } geht zu Ende
    }. Wie weit ist { $partner } mit den eigenen Zielen gekommen, wie du es siehst? Ihr sagt es beide, ohne vorher die Einschätzung der anderen Seite zu kennen – dann habt ihr etwas zum Reden.

rating-title = Ziele einschätzen
rating-review = ⭐ <b>Deine Einschätzung auf einen Blick</b>
    .send = ✅ Einschätzung abgeben
rating-levels = { $role ->
        [mentor] { $phase }: Wie weit ist { $mentee } gekommen, aus deiner Sicht?
       *[mentee] { $phase }: Wie weit bist du gekommen, aus deiner Sicht?
    }
    .label = Ziele
    .hint = { $partner } sieht deine Einschätzung erst, wenn ihr beide eingeschätzt habt; bis dahin kannst du sie ändern. Richtig oder falsch gibt es nicht: Es ist etwas, worüber ihr sprechen könnt.
rating-support = Wie viel hat die Unterstützung von { $mentor } beigetragen?
    .label = Unterstützung
    .hint = { $mentor } sieht deine Antwort zusammen mit beiden Einschätzungen.
    .low = kaum etwas
    .high = sehr viel
rating-goal =
    🎯 <b>{ $title }</b> ({ $number } von { $of })
    { $levels }
rating-choose = Tipp auf ein Ziel, um es anders einzuschätzen, oder auf „Fertig“.
rating-level = { $sign } · { $said }
rating-level-given = ✓ { $sign } · { $said }
rating-expected = wie erwartet
rating-line = { $title }: { $level }
rating-goal-before = ‹ Das Ziel davor
rating-done = ✓ Fertig
rating-tap = Bitte tipp auf ein Ziel oder auf „Fertig“.
rating-goal-gone = Dieses Ziel ist nicht mehr dabei. Hier siehst du die, um die es geht.
rating-no-goals = Gerade gibt es kein Ziel, das ihr einschätzen könnt.
rating-too-early = Die Halbzeit eures Tandems ist um { $day }. Von da an könnt ihr beide einschätzen, wie weit die Ziele gekommen sind.
rating-settled = Ihr habt beide schon eingeschätzt. So seht ihr es.
rating-goals-changed = Die Ziele haben sich inzwischen geändert. Bitte schau noch einmal.
rating-kept =
    ⭐ <b>Danke, deine Einschätzung ist da.</b>
    { $partner } sieht sie noch nicht. Wenn ihr beide eingeschätzt habt, seht ihr beide beides. Bis dahin kannst du deine ändern.
rating-look-again = ✏️ Meine Einschätzung noch einmal ansehen
rating-ask = 👋 { $partner } um eine Einschätzung bitten
rating-asked-theirs = ⭐ { $partner } hat eingeschätzt, wie weit die Ziele gekommen sind ({ $phase }). Wie siehst du es? Wenn auch du eingeschätzt hast, seht ihr beide beides.
rating-asked-mine = ⭐ { $partner } hat eingeschätzt, wie weit deine Ziele gekommen sind ({ $phase }). Wie siehst du es selbst? Wenn auch du eingeschätzt hast, seht ihr beide beides.
rating-asked-now = Ich habe { $partner } gebeten.
rating-asked-already = { $partner } ist schon gebeten worden. Warten wir einen Tag, bevor wir noch einmal bitten.
rating-unreachable = Ich kann { $partner } hier gerade nicht erreichen. Vielleicht sprecht ihr direkt miteinander?
rating-both-in = 🤝 <b>Du und { $partner } habt beide eingeschätzt.</b> Was macht ihr gemeinsam daraus?
