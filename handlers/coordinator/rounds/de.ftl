command-rounds = Feedback-Runden und ihre Ergebnisse
    .short = Feedback

# Die Liste.

rounds-list = 💬 <b>Feedback-Runden</b>
rounds-none = 💬 <b>Feedback-Runden</b>: noch keine. Halbzeit und Rückblick kommen von selbst. Möchtest du etwas Eigenes fragen?
rounds-entry-draft = 📝 { $title }
rounds-entry-planned = 🗓️ { $title } · ab { $day }
rounds-entry-open = 🟢 { $title } · { $answered }
rounds-entry-closed = ⚪ { $title } · { $answered }
rounds-new = ➕ Eine neue Runde
rounds-cohort = Jahrgang: { $title }
rounds-which-cohort = Runden welches Jahrgangs?
rounds-back = ‹ Alle Runden
rounds-back-card = ‹ Die Runde
rounds-gone = Diese Runde gibt es nicht mehr.
rounds-no-draft = Diese Runde ist schon geöffnet und bleibt darum, wie sie ist.
rounds-not-open = Diese Runde ist nicht mehr offen.

# Eine Runde.

rounds-card = 💬 <b>{ $title }</b> ({ $status })
rounds-planned = öffnet { $at }
rounds-line-anonymous = 🎭 Anonym: Ergebnisse ab fünf Antworten
rounds-line-named = 🪪 Mit Namen, die nur die Koordination sieht
rounds-line-both = 👥 Alle Mentees und Mentor*innen
rounds-line-mentee = 👥 Alle Mentees
rounds-line-mentor = 👥 Alle Mentor*innen
rounds-line-both-tandem = 👥 Mentees und Mentor*innen, die in einem Tandem sind
rounds-line-mentee-tandem = 👥 Mentees, die in einem Tandem sind
rounds-line-mentor-tandem = 👥 Mentor*innen, die in einem Tandem sind
rounds-line-midterm = 👥 Jedes Tandem zur Halbzeit
rounds-line-closing = 👥 Jedes Tandem kurz vor seinem Ende
rounds-line-languages = 🗣️ Wer mich in diesen Sprachen nutzt: { $languages }
rounds-line-until = 📅 Offen bis { $day }
rounds-line-closed = 📅 Bis { $day }
rounds-line-questions = ❓ { $count ->
        [one] Eine Frage
       *[other] { $count } Fragen
    }
rounds-turnout = { $answered } von { $asked } haben geantwortet.
rounds-would-ask = { $count ->
        [0] Zurzeit würde sie niemanden erreichen.
        [one] Zurzeit würde sie eine Person erreichen.
       *[other] Zurzeit würde sie { $count } Menschen erreichen.
    }
rounds-no-questions = Sie hat noch keine Fragen.
rounds-no-closing = Sie braucht einen letzten Tag, der noch kommt: siehe „Ändern“.
rounds-no-hour = Zwischen Beginn und Ende liegt kein ganzer Tag, an dem Menschen gefragt werden dürfen: Ruhezeiten, Sonntage, freie Tage und Pausen bleiben frei. Wähl einen späteren letzten Tag: siehe „Ändern“.
rounds-not-opened = ⚠️ Die Runde „{ $title }“ konnte sich nicht von selbst öffnen. Sie ist wieder ein Entwurf.
rounds-look = 👀 { $title }
rounds-results = 📊 Ergebnisse
rounds-close = 🏁 Jetzt schließen
rounds-copy = 📄 Fragen noch einmal verwenden
rounds-questions = ❓ Fragen ({ $count })
rounds-preview = 👀 Ausprobieren
rounds-open = ▶️ Öffnen
rounds-by-hand = ✋ Nicht von selbst öffnen
rounds-change = ✏️ Ändern
rounds-discard = 🗑 Verwerfen
rounds-add = ➕ Eine Frage
rounds-made = 📝 <b>„{ $title }“ ist jetzt ein Entwurf.</b> Niemand wird gefragt, bevor du die Runde öffnest. Wie lautet die erste Frage?
rounds-changed = ✅ Geändert.
rounds-copied = 📄 Hier ist ein Entwurf mit denselben Fragen. Unter „Ändern“ wählst du, bis wann die Runde offen ist.

# Was vor den Fragen steht.

round-title = eine Feedback-Runde
round-title-text = Wie heißt die Runde?
    .label = Titel
round-title-text-in = Wie heißt die Runde auf { $language }?
    .label = Titel auf { $language }
round-title-text-also-in = Wie heißt sie auf { $language }? Wenn du das überspringst, lesen alle den ersten Titel.
round-answers = Anonym oder mit Namen?
    .label = Antworten
    .hint = Das lesen alle, bevor sie antworten, und danach lässt es sich nicht mehr ändern. Anonyme Ergebnisse gibt es ab fünf Antworten.
    .option-anonymous = 🎭 Anonym
    .option-named = 🪪 Mit Namen, für die Koordination
round-role = Wer wird gefragt?
    .label = Wer
    .option-both = Mentees und Mentor*innen
    .option-mentee = Nur Mentees
    .option-mentor = Nur Mentor*innen
round-tandem = Alle oder nur, wer in einem Tandem ist?
    .label = Im Tandem
    .option-all = Alle, die dabei sind
    .option-tandem = Nur wer in einem Tandem ist
round-spoken = Nur Menschen, die mich in bestimmten Sprachen nutzen?
    .label = Sprachen
    .hint = Überspringe das, um alle zu fragen.
round-closes = Bis wann kann man antworten?
    .label = Offen bis
    .hint = Der Tag selbst zählt noch dazu.
round-review = <b>Das ist die Runde.</b> Passt es so?
    .send = ✅ Behalten
rounds-closes-before = Die Runde öffnet von selbst am { $at }. Bitte wähle einen späteren Tag.

# Ihre Fragen.

rounds-all-questions = ❓ <b>{ $title }</b>: { $count ->
        [0] noch keine Fragen
        [one] eine Frage
       *[other] { $count } Fragen
    }
rounds-question-key = { $number }. { $text }
rounds-one-question = Frage { $number } von { $of }: <b>{ $text }</b>
rounds-question-kind = { $kind } · { $needed ->
       *[yes] muss beantwortet werden
        [no] kann man auslassen
    }
rounds-option = • { $text }
rounds-up = ⬆️ Nach oben
rounds-down = ⬇️ Nach unten
rounds-rewrite = ✏️ Ändern
rounds-remove = 🗑 Herausnehmen
rounds-remove-sure = „{ $text }“ herausnehmen?
rounds-remove-now = 🗑 Ja, herausnehmen
rounds-keep = ‹ Behalten
rounds-removed = 🗑 Sie ist draußen.
rounds-back-questions = ‹ Fragen
rounds-question-gone = Diese Frage ist inzwischen herausgenommen.
rounds-question-kept = ✅ Die Frage ist drin.
rounds-full = Mehr als { $most } Fragen passen nicht in eine Runde. Nimm eine heraus, um eine andere hinzuzufügen.
rquestion-title = eine Frage
rquestion-kind = Wie soll man antworten?
    .label = Art
rquestion-text = Was möchtest du fragen?
    .label = Frage
rquestion-text-in = Was möchtest du fragen? Bitte auf { $language }.
    .label = Auf { $language }
rquestion-text-also-in = Und auf { $language }? Wenn du das überspringst, lesen alle die erste Fassung.
rquestion-options = Was steht zur Wahl?
    .label = Zur Wahl
rquestion-options-in = Was steht zur Wahl, auf { $language }?
    .label = Zur Wahl auf { $language }
rquestion-options-also-in = Und auf { $language }, in derselben Reihenfolge?
rquestion-needed = Muss man sie beantworten?
    .label = Nötig
    .option-yes = Ja
    .option-no = Man kann sie auslassen
rquestion-review = <b>Das ist die Frage.</b> Passt es so?
    .send = ✅ Behalten
rounds-options-hint = Jede auf einer eigenen Zeile.
rounds-options-few = Bitte schick mindestens zwei Möglichkeiten, jede auf einer eigenen Zeile.
rounds-options-many = Das sind { $count } Möglichkeiten; mehr als { $most } überblickt niemand. Schickst du weniger?
rounds-options-twice = Zwei davon sind gleich. Bitte schick sie noch einmal, jede anders.
rounds-option-long = „{ $option }“ ist zu lang für eine Taste: höchstens { $most } Zeichen. Kürzt du das und schickst alle noch einmal?
rounds-options-differ = In der ersten Sprache sind es { $wanted } Möglichkeiten, hier { $count }. Bitte schick gleich viele, in derselben Reihenfolge.

# Ausprobieren, öffnen, schließen.

roundtry-title = das Ausprobieren einer Runde
roundtry-review = <b>Das war alles.</b> Hier sehen alle ihre Antworten noch einmal an, bevor sie sie abgeben. Deine werden nirgends aufgehoben.
    .send = ✅ Zurück zum Entwurf
rounds-preview-title = { $title } (zum Ausprobieren: nichts wird aufgehoben)
rounds-preview-changed = Die Fragen haben sich inzwischen geändert. Du kannst sie neu ausprobieren.
rounds-previewed = 👀 So sehen es alle. Nichts von deinen Antworten ist aufgehoben.
rounds-open-sure = ▶️ <b>{ $title }</b>: { $count ->
        [0] Niemand würde gefragt.
        [one] Eine Person wird gefragt.
       *[other] { $count } Menschen werden gefragt.
    }
rounds-told-anonymous = 🎭 Sie lesen, dass es anonym ist. Du siehst, wie viele geantwortet haben, nie wer.
rounds-told-named = 🪪 Sie lesen, dass die Koordination ihre Antworten mit Namen sieht.
rounds-then-fixed = Ist die Runde offen, lässt sich nichts mehr an ihr ändern; wer später dazukommt, wird nicht gefragt.
rounds-nobody = Zurzeit gehört niemand dazu: Es gäbe niemanden zu fragen.
rounds-too-few = Anonyme Ergebnisse gibt es ab { $fewest } Antworten, und nur { $count } würden gefragt: Niemand sähe je ein Ergebnis. Frag mehr Menschen, oder frag mit Namen.
rounds-open-now = { $count ->
        [one] ▶️ Jetzt eine Person fragen
       *[other] ▶️ Jetzt { $count } Menschen fragen
    }
rounds-open-later = 🗓️ Später öffnen
rounds-opened = ▶️ <b>Sie ist offen.</b> { $count ->
        [one] Eine Person wird gefragt
       *[other] { $count } Menschen werden gefragt
    }, zu einer Stunde, die passt.
rounddate-title = wann eine Runde öffnet
rounddate-opens = Wann soll sie von selbst öffnen?
    .label = Öffnet
rounds-opens-after = Sie schließt schon am { $day }. Bitte wähle eine frühere Zeit.
rounds-is-planned = 🗓️ Sie öffnet von selbst am { $at }. Bis dahin kannst du sie noch ändern.
rounds-not-planned = ✋ Sie öffnet, wenn du sie öffnest.
rounds-close-sure = 🏁 <b>{ $title }</b> jetzt schließen? { $missing ->
        [0] Alle haben geantwortet.
        [one] Eine Person hat noch nicht geantwortet und kann es dann nicht mehr.
       *[other] { $missing } Menschen haben noch nicht geantwortet und können es dann nicht mehr.
    }
rounds-close-now = 🏁 Ja, schließen
rounds-closed-now = 🏁 Sie ist geschlossen.
rounds-discard-sure = <b>{ $title }</b> mit allen Fragen verwerfen?
rounds-discard-now = 🗑 Ja, verwerfen
rounds-is-discarded = Der Entwurf ist weg.

# Ergebnisse.

rounds-all = alle
rounds-all-key = Alle
rounds-part = Nur: { $part }
rounds-results-head = 📊 <b>{ $title }</b> ({ $part })
rounds-shown-open = { $count } dieser Antworten sind zu sehen. Die anderen kommen dazu, sobald es genug sind (mindestens { $fewest } Menschen derselben Rolle): So lässt sich niemand herausfinden.
rounds-shown-closed = { $count } dieser Antworten sind zu sehen. Die anderen sind zu wenige, um sie zu zeigen, ohne jemanden zu verraten.
rounds-shown-part = { $count } Antworten sind zu sehen.
rounds-too-few-open = Das sind noch zu wenige: Ergebnisse gibt es, sobald genug Menschen derselben Rolle geantwortet haben, mindestens { $fewest }.
rounds-too-few-closed = Das waren zu wenige: Ergebnisse gibt es nur ab { $fewest } Antworten.
rounds-result = <b>{ $text }</b> · { $count ->
        [one] eine Antwort
       *[other] { $count } Antworten
    }
rounds-result-line = { $count } × { $label }
rounds-result-place = { $count } × „{ $place }“
rounds-average = { $average } von { $high } im Schnitt: { $spread }
rounds-words = 💬 Was geschrieben wurde
rounds-quote = „{ $words }“
rounds-no-words = Niemand hat etwas geschrieben, das zu sehen sein darf.
rounds-picture = 🖼️ Als Bild
rounds-sheet = 📑 Als Tabelle
rounds-back-results = ‹ Ergebnisse
rounds-nothing-shown = Es gibt noch nichts zu zeigen.
rounds-drawing = Das Bild ist unterwegs.
rounds-writing = Die Tabelle ist unterwegs.
rounds-picture-note = { $count ->
        [one] Eine Antwort
       *[other] { $count } Antworten
    } zu sehen · { $part }
rounds-picture-answers = { $count ->
        [one] eine Antwort
       *[other] { $count } Antworten
    }
rounds-picture-average = { $average } von { $high } im Schnitt · { $count ->
        [one] eine Antwort
       *[other] { $count } Antworten
    }
rounds-scale-end = { $place } · { $means }
rounds-picture-sent = 📊 <b>{ $title }</b>{ $of ->
        [one] { "" }
       *[other] { " " }({ $number } von { $of })
    }
rounds-no-picture = Das Bild ist mir nicht gelungen. Nichts ist verloren; bitte versuch es noch einmal.
rounds-sheet-sent = 📑 <b>{ $title }</b>: Zahlen zu jeder Frage und was geschrieben wurde, ohne Reihenfolge.
rounds-sheet-sent-names = 📑 <b>{ $title }</b>, mit Namen: Bitte lass sie in der Koordination, so ist es allen gesagt.
rounds-no-sheet = Die Tabelle ist mir nicht gelungen. Nichts ist verloren; bitte versuch es noch einmal.
rounds-xlsx-overview = Überblick
rounds-xlsx-numbers = Zahlen
rounds-xlsx-words = Worte
rounds-xlsx-names = Mit Namen
rounds-xlsx-round = Runde
rounds-xlsx-status = Stand
rounds-xlsx-answers = Antworten
rounds-xlsx-opened = Geöffnet
rounds-xlsx-until = Bis
rounds-xlsx-day = { $day }
rounds-xlsx-asked = Gefragt
rounds-xlsx-answered = Geantwortet
rounds-xlsx-shown = Hier zu sehen
rounds-xlsx-number = Nr.
rounds-xlsx-question = Frage
rounds-xlsx-who = Wer
rounds-xlsx-answer = Antwort
rounds-xlsx-count = Gewählt
rounds-xlsx-of = Von Antworten
rounds-xlsx-average = Schnitt
rounds-xlsx-words-column = Worte
rounds-xlsx-name = Name
rounds-xlsx-role = Rolle
