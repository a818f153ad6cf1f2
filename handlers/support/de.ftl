command-support = Praktische Hilfe
command-requests = Hilfe-Anfragen nach Art
    .short = Hilfe

# Die Liste.

support-list = 🙋 <b>Anfragen</b>
support-none-mentee =
    🙋 <b>Bitte um praktische Hilfe</b>
    Ein Kontakt, ein Praktikum, ein Blick auf deine Bewerbung, ein Tag im Betrieb: { $partners } kann vielleicht helfen oder kennt jemanden. Fragen gehört dazu.
support-none-mentor =
    🙋 <b>Anfragen</b>
    Noch hat dich niemand um etwas gebeten. Sobald { $partners } fragt, schreibe ich dir.
support-key = { $kind } · { $status }
support-key-of = { $mentee }: { $kind } · { $status }
support-new = ➕ Um Hilfe bitten
support-new-of = ➕ { $mentor } um Hilfe bitten
support-newer = ‹ Neuere
support-older = Ältere ›
support-back = ‹ Alle Anfragen
support-unknown = Diese Anfrage finde ich nicht mehr. Hier siehst du die, die es gibt.
support-changed = Hier hat sich inzwischen etwas getan.

# Eine Anfrage.

support-card =
    🙋 <b>{ $kind }</b>
    <i>{ $mentee }, { $asked }:</i> { $wish }
support-state-asked = ⏳ Wartet auf { $mentor }.
support-state-put-off = ⏳ { $mentor } kommt etwas später darauf zurück.
support-state-offered = 🤝 { $mentor } kann helfen.
support-state-declined = { $mentor } kann hierbei nicht helfen.
support-state-under-way = ▶️ Läuft.
support-state-done = ✅ Abgeschlossen.
support-state-withdrawn = { $mentee } braucht das nicht mehr.
support-reply = <i>{ $mentor }:</i> { $words }
support-outcome = <i>Was daraus wurde:</i> { $outcome }
support-outcome-words = <i>{ $mentee }:</i> { $words }

# Was sich damit tun lässt.

support-offer = 🤝 Ich kann helfen
support-put-off = ⏳ Etwas später
support-decline = Geht bei mir nicht
support-add = ✏️ Ein paar Worte dazu
support-take-up = ▶️ Ja, gern
support-conclude = ✅ Sagen, was daraus wurde
support-withdraw = Zurückziehen
support-ask-coordinators = 📋 Die Koordination fragen

# Was darüber gesagt wird.

support-sent = ✅ { $mentor } hat deine Anfrage. Sobald es eine Antwort gibt, schreibe ich dir.
support-sent-unreachable = ✅ Deine Anfrage ist notiert. Gerade erreiche ich { $mentor } hier nicht: Frag am besten auch auf anderem Weg, oder frag deine Koordination.
support-asked-you = 🙋 <b>{ $mentee } bittet dich um Hilfe.</b> Ein Tipp genügt als Antwort; Worte kannst du danach dazuschreiben.
support-answered = ✅ { $mentee } weiß Bescheid. Danke für deine Antwort!
support-mentor-knows = ✅ { $mentor } weiß Bescheid.
support-still-asked = 🙋 <b>{ $mentee } hat dich um Hilfe gebeten und wartet noch.</b> Ein Tipp genügt als Antwort, und auch ein Nein ist eine.
support-still-put-off = 🙋 <b>Du wolltest auf das zurückkommen, worum { $mentee } dich gebeten hat.</b> Passt es jetzt?
support-told-offer = 🤝 <b>{ $partner } kann dir helfen!</b>
support-told-put-off = ⏳ { $partner } hat deine Anfrage gelesen und kommt etwas später darauf zurück.
support-told-decline = { $partner } hat über deine Anfrage nachgedacht, kann aber hierbei nicht helfen. Das kommt vor, und es war richtig zu fragen. Deine Koordination kennt oft jemanden, der es kann.
support-told-words = ✏️ { $partner } hat ein paar Worte dazugeschrieben.
support-told-take-up = ▶️ { $partner } nimmt deine Hilfe gern an.
support-told-conclude = ✅ { $partner } erzählt, was daraus wurde. Danke für deine Hilfe!
support-told-withdraw = { $partner } braucht das nicht mehr, es ist also nichts mehr zu tun. Danke!

# Die Formulare.

support-title = deine Bitte um Hilfe
support-review = 🙋 <b>Deine Anfrage</b>
    .send = Abschicken
support-kind = Wobei könnte { $mentor } dir helfen?
    .label = Art der Hilfe
    .hint = Die Koordination sieht nur, wie viele Anfragen es von jeder Art gibt.
support-wish = Was genau brauchst du?
    .label = Was du brauchst
    .hint = Je klarer die Frage, desto leichter die Antwort. „Ich bewerbe mich bei den Stadtwerken um ein Daten-Praktikum. Magst du vor Freitag mein Anschreiben lesen?“
supportadd-title = Worte zu einer Anfrage
supportadd-words = Was möchtest du dazu sagen?
    .label = Deine Worte
supportend-title = was aus deiner Anfrage wurde
supportend-outcome = Was ist daraus geworden?
    .label = Ergebnis
supportend-words = Magst du ein paar Worte dazu sagen?
    .label = Deine Worte
    .hint = Was geholfen hat, oder was geholfen hätte.

# Für die Koordination.

support-counts = { $count ->
    [one] 🙋 <b>Bisher eine Anfrage um Hilfe</b>
   *[other] 🙋 <b>Bisher { $count } Anfragen um Hilfe</b>
}
support-count = { $kind }: { $count }
support-only-counts = Was genau gefragt und geantwortet wurde, bleibt in den Tandems.
support-counts-none = 🙋 Bisher hat niemand um Hilfe gebeten.
