command-goals = Ziele

goal-title = ein Ziel
goal-review = 🎯 <b>Dein Ziel auf einen Blick</b>
    .send = ✅ Ziel festhalten
goal-what = Was möchtest du erreichen?
    .label = Ziel
    .hint = In einem Satz, so konkret wie möglich. Zum Beispiel: <i>Ein Praktikum in der Datenanalyse finden</i>
goal-horizon = Wie weit reicht dieses Ziel?
    .label = Reichweite
    .hint = <b>Kurzfristig</b> ist etwas für die nächsten Wochen oder Monate. <b>Langfristig</b> reicht über das Programm hinaus.
goal-outcome = Woran merkst du, dass du es erreicht hast?
    .label = Erreicht, wenn
    .hint = Am besten etwas, das man zählen oder sehen kann. Zum Beispiel: <i>Ich habe fünf Bewerbungen verschickt und zwei Gespräche geführt.</i>
goal-due_on = Bis wann möchtest du so weit sein?
    .label = Bis
goal-first_step = Was ist der erste kleine Schritt?
    .label = Erster Schritt
    .hint = Etwas, das du noch diese Woche tun kannst. Zum Beispiel: <i>Drei Unternehmen aufschreiben, die mir gefallen</i>

goals-mine = 🎯 <b>Deine Ziele</b> · auch { $mentor } kann sie lesen.
goals-theirs = 🎯 <b>Die Ziele von { $mentee }</b>
goals-none-mine =
    🎯 <b>Hier steht noch kein Ziel.</b>
    Ein Ziel gibt deinen Treffen mit { $mentor } eine Richtung. Zwei oder drei sind am besten – fangen wir mit einem an?
goals-none-theirs =
    🎯 <b>{ $mentee } arbeitet noch an keinem Ziel.</b>
    Vielleicht eine gute Frage für euer nächstes Treffen: Was möchtest du erreichen?
goals-entry =
    <b>{ $number }. { $title }</b>
    { $horizon } · bis { $due }
    <i>Erreicht, wenn:</i> { $outcome }
    <i>Erster Schritt:</i> { $step }
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
goals-key = 🎯 { $title }
goals-key-aside = 💤 { $title }
goals-new = ➕ Ziel setzen
goals-back = ‹ Alle Ziele
goals-see = 🎯 Ziele ansehen
goals-change = ✏️ Ändern
goals-aside = 💤 Zur Seite legen
goals-take-up = ▶️ Wieder aufnehmen
goals-now-aside = Zur Seite gelegt. Du kannst es jederzeit wieder aufnehmen.
goals-now-again = Viel Erfolg damit!
goals-set =
    🎯 <b>Dein Ziel steht: { $title }</b>
    { $mentor } weiß Bescheid und kann es lesen. { $count ->
        [one] Zwei oder drei Ziele sind am besten, für ein weiteres ist also Platz.
       *[other] Viel Erfolg beim ersten Schritt!
    }
goals-changed =
    ✏️ <b>Geändert: { $title }</b>
    { $mentor } weiß Bescheid.
goals-told-set = 🎯 { $mentee } hat ein Ziel gesetzt: <b>{ $title }</b>
goals-told-changed = ✏️ { $mentee } hat ein Ziel geändert: <b>{ $title }</b>
goals-enough = Du arbeitest schon an { $most ->
        [one] einem Ziel, das genügt
       *[other] { $most } Zielen, das ist eine Menge
    }. Zwei oder drei sind am besten. Wenn du tauschen möchtest, leg erst eins zur Seite – es geht nicht verloren.
goals-unknown = Dieses Ziel gibt es nicht mehr. So sieht es gerade aus.
goals-mentee-changes = Dieses Ziel kann nur { $mentee } ändern.
