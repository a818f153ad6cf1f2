command-feedback = Rückmeldung geben

# Was wartet, und was nicht mehr.

feedback-waiting = 💬 <b>Hier ist deine Meinung gefragt:</b>
feedback-nothing = 💬 Gerade wartet nichts auf deine Antwort. Sobald es etwas gibt, schreibe ich dir.
feedback-fit-with = 🤝 Passt es zwischen dir und { $partner }?
feedback-others = 💬 Was sonst noch wartet
feedback-unknown = Diese Frage ist nicht für dich oder nicht mehr da. /feedback zeigt dir, was auf deine Antwort wartet.
feedback-closed = „{ $title }“ ist inzwischen geschlossen, abgeben geht leider nicht mehr. Danke, dass du es wolltest!
feedback-answered-already = ✅ Das hast du schon abgegeben, danke! Es zählt einmal.

# Ob es passt.

fit-ask = 🤝 { $name }, du hast { $partner } zum ersten Mal getroffen. <b>Wie fühlt es sich an: Passt es zwischen euch?</b>
fit-ask-again = 🤝 { $name }, vor zwei Wochen wusstest du es noch nicht. <b>Wie fühlt es sich inzwischen mit { $partner } an?</b>
fit-ask-reminder = 🤝 { $name }, vor einer Woche habe ich gefragt, wie es sich zwischen dir und { $partner } anfühlt. Ein Tipp genügt, und du kannst ihn später ändern: <b>Passt es zwischen euch?</b>
fit-between-us = 🔒 { $partner } erfährt nie, was du antwortest. Nur „Passt nicht“ geht an die Koordination, damit sie helfen kann.
fit-so-far = Deine Antwort bisher: { $answer }
fit-over = Dein Tandem mit { $partner } ist schon zu Ende, damit hat sich die Frage erledigt.
fit-good = 👍 Wie schön! Ich wünsche dir und { $partner } eine gute gemeinsame Zeit.
fit-deciding = 🤔 Das ist in Ordnung, sich kennenzulernen braucht seine Zeit. Wenn etwas nicht stimmt, sag es mir jederzeit.
fit-deciding-again = 🤔 Das ist in Ordnung, sich kennenzulernen braucht seine Zeit. In zwei Wochen frage ich dich noch einmal. Wenn vorher etwas nicht stimmt, sag es mir jederzeit.
fit-not = Danke, dass du es sagst. Das kommt vor, und niemand ist schuld daran. Die Koordination erfährt es und hilft; { $partner } erfährt es nicht.
fit-not-ways = Wenn du magst, schreib der Koordination, was dahintersteckt. Und wie es weitergeht, kannst du selbst wählen:
fit-not-nobody = Danke, dass du es sagst. Das kommt vor, und niemand ist schuld daran. { $partner } erfährt es nicht. Hier koordiniert sonst niemand, darum kann ich es nicht vertraulich weitergeben. Aber wie es weitergeht, kannst du selbst wählen:
fit-words = ✏️ Ein paar Worte an die Koordination
fit-ways = 🛟 Wie es weitergehen kann
fit-change = ↩️ Meine Antwort ändern
fit-words-sent = 📨 <b>Die Koordination hat es.</b> Sie meldet sich bei dir; { $partner } weiß nichts davon.
unfit-title = ein paar Worte an die Koordination
unfit-words = Was soll die Koordination wissen?
    .label = Worte
    .hint = { $partner } erfährt kein Wort davon. Was fehlt, oder was würde dir helfen?
fit-desk = 👎 <b>{ $who }</b> ({ $role }) sagt, dass das Tandem mit <b>{ $partner }</b> nicht passt. { $partner } weiß nichts davon.
fit-desk-look = 👀 Was { $who } sagt
fit-desk-more = … und { $count } mehr.
fit-desk-all = 👀 Alle

# Runden.

feedback-of-tandem = { $title }: du und { $partner }
feedback-round = 💬 { $title }
feedback-round-known = 💬 { $title } · { $known }
feedback-anonymous = 🎭 Anonym: Niemand kann sehen, dass das von dir ist. Ergebnisse gibt es erst ab fünf Antworten.
    .short = 🎭 anonym
feedback-named = 🪪 Mit deinem Namen: Die Koordination sieht, welche Antwort von dir ist.
    .short = 🪪 mit deinem Namen
feedback-until = Offen bis { $day }.
feedback-begin = ✏️ Jetzt antworten
feedback-ask-midterm = ⏳ { $name }, die Hälfte deiner Zeit mit { $partner } ist um. <b>Wie läuft es?</b> { $count } kurze Fragen, zwei Minuten: Was du sagst, kann noch etwas ändern.
feedback-ask-closing = 🏁 { $name }, deine Zeit mit { $partner } geht zu Ende. <b>Wie war es?</b> { $count } kurze Fragen, drei Minuten: Alle, die nach euch kommen, haben etwas davon.
feedback-ask-event = 🎟️ <b>{ $title }: Wie war es?</b> Eine Zahl und ein Satz, mehr nicht.
feedback-ask-own = 💬 <b>{ $title }</b> – die Koordination möchte wissen, was du denkst. { $count ->
        [one] Es ist eine Frage.
       *[other] Es sind { $count } Fragen.
    }
feedback-ask-several = 💬 { $name }, deine Meinung ist gleich mehrmals gefragt. <b>Fangen wir an?</b> Es dauert jeweils nur ein paar Minuten.
feedback-remind = 💬 Für <b>{ $title }</b> ist noch Zeit. Deine Antwort hilft, auch eine kurze.
feedback-title = deine Rückmeldung
feedback-review = <b>Das gibst du ab.</b> Danach lässt es sich nicht mehr ändern. Passt es so?
    .send = ✅ Abgeben
feedback-thanks = 💚 <b>Danke, es ist abgegeben.</b>
feedback-thanks-anonymous = Es ist ohne deinen Namen und ohne die Zeit aufgehoben und erscheint nur zusammen mit mindestens vier anderen.
feedback-thanks-named = Die Koordination kann es mit deinem Namen lesen.
feedback-scale =
    .low = gar nicht
    .high = sehr

# Halbzeit.

feedback-contact = Wie oft habt ihr Kontakt?
    .label = Kontakt
    .option-enough = Genau richtig
    .option-more = Gern öfter
    .option-less = Weniger würde reichen
feedback-helpful = Wie viel bringt dir das Mentoring?
    .label = Was es mir bringt
    .low = sehr wenig
    .high = sehr viel
feedback-support = Wie gut fühlst du dich vom Programm begleitet?
    .label = Begleitung
    .low = gar nicht
    .high = sehr gut
feedback-wish = Was soll sich in der zweiten Hälfte ändern?
    .label = Mein Wunsch

# Rückblick.

feedback-overall = Wie war das Mentoring, alles in allem?
    .label = Alles in allem
    .low = enttäuschend
    .high = ausgezeichnet
feedback-reached = Wie viel von dem, was ihr wolltet, habt ihr erreicht?
    .label = Erreicht
    .option-all = Alles oder mehr
    .option-most = Das meiste
    .option-some = Einiges
    .option-none = Bisher nichts
feedback-organised = Wie gut war das Programm organisiert?
    .label = Organisation
    .low = schlecht
    .high = sehr gut
feedback-recommend = Würdest du das Programm weiterempfehlen?
    .label = Weiterempfehlen
    .low = nein, gar nicht
    .high = ja, gern
feedback-touch = Bleibt ihr in Kontakt?
    .label = In Kontakt bleiben
    .option-yes = Ja
    .option-maybe = Vielleicht
    .option-no = Nein
feedback-best = Was war das Beste daran?
    .label = Das Beste
feedback-better = Was könnte beim nächsten Mal besser sein?
    .label = Besser machen

# Nach einer Veranstaltung.

feedback-event = Wie war die Veranstaltung?
    .label = Die Veranstaltung
    .low = nichts für mich
    .high = großartig
feedback-sentence = Was sollten alle wissen, die die nächste planen? Ein Satz genügt.
    .label = Ein Satz
