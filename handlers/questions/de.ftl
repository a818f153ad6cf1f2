command-contact = Die Koordination fragen
command-questions = Fragen der Leute
    .short = Fragen

# Fragen.

contact-title = eine Frage an die Koordination
contact-words = { $occasion ->
        [announcement] Was möchtest du der Koordination darauf antworten?
       *[own] Was möchtest du die Koordination fragen?
    }
    .label = Frage
    .hint = Jemand antwortet dir hier. Wenn es um dein Tandem geht und vertraulich ist, ist /concern der bessere Weg.
contact2-title = eine Nachricht
contact2-words = { $side ->
        [coordinator] Was möchtest du { $who } schreiben?
       *[one] Was möchtest du der Koordination schreiben?
    }
    .label = Nachricht
questions-preview = So werden dir die Leute antworten: Es kommt bei dir als Frage an.
questions-words-only = Ich kann nur Worte weitergeben, keine Dateien und keine Sprachnachrichten. Schreib, was du sagen möchtest, und wie die Koordination an den Rest kommt.
questions-file-left = Deine Worte sind unterwegs. Die Datei selbst kann ich nicht weitergeben: Die Koordination sagt dir, wohin damit.
questions-sent = 📨 <b>Die Koordination hat deine Nachricht.</b> Die Antwort kommt hierher.
questions-nobody-there = Hier koordiniert noch niemand sonst, ich wüsste also nicht, wen ich fragen soll.
questions-mine-waits = 💬 Die Koordination hat deine Frage. Sobald es eine Antwort gibt, bringe ich sie dir.
questions-mine-answered = 💬 Die Koordination hat dir geantwortet.
questions-mine-last = <blockquote>{ $words }</blockquote>
questions-go-on = ✏️ Etwas dazu schreiben
questions-new = ➕ Etwas anderes fragen
questions-answer-came = 💬 <b>{ $who } antwortet dir:</b>
    { $words }
questions-reply = ✏️ Zurückschreiben
questions-unknown = Das finde ich nicht mehr. Mit /contact erreichst du die Koordination jederzeit.

# Die Seite der Koordination.

questions-list = 💬 <b>Fragen der Leute</b>
questions-none = 💬 Keine Frage ist offen. Gut gemacht!
questions-nobody = noch niemand
questions-key-waits = ⏳ { $who } · { $taker }
questions-key-answered = ✓ { $who } · { $taker }
questions-card = 💬 <b>{ $who }</b>
    <i>Kümmert sich: { $taker }</i>
questions-about = <i>Als Antwort auf:</i> { $announcement }
questions-said = <i>{ $who }, { $at }:</i> { $words }
questions-unreachable = ⚠️ { $who } hat mich blockiert, eine Antwort kommt dort nicht an.
questions-answer = ✏️ { $who } antworten
questions-take = 🙋 Ich kümmere mich
questions-hand-on = 👉 Weitergeben
questions-settle = ✅ Erledigt
questions-all = ‹ Alle Fragen
questions-back = ‹ Zurück
questions-gone = Diese Frage gibt es nicht mehr.
questions-new-one = 💬 <b>{ $who } hat eine Frage.</b>
questions-more = 💬 <b>{ $who } hat noch etwas geschrieben.</b>
questions-taken = 🙋 Du kümmerst dich.
questions-taken-by = 🙋 { $who } kümmert sich um die Frage von { $person }.
questions-to-whom = Wer soll sich kümmern?
questions-to-anybody = Wer Zeit hat
questions-handed = 👉 <b>{ $who } gibt dir eine Frage weiter.</b>
questions-handed-on = 👉 Weitergegeben.
questions-settled = ✅ Die Frage von { $who } ist erledigt.
questions-answered = 📨 { $who } hat deine Antwort.
questions-waiting = ⏳ <b>{ $count ->
        [one] Eine Frage wartet seit Tagen.
       *[other] { $count } Fragen warten seit Tagen.
    }</b>
