command-proposals = Vorschläge, die auf Antwort warten
    .short = Vorschläge
proposals-list = 💌 <b>Vorschläge, die auf Antwort warten</b>, die ältesten zuerst:
proposals-none = 💌 Kein Vorschlag wartet auf Antwort.
proposals-entry = { $mentee } · { $mentor }
proposals-card = 💌 <b>{ $mentee }</b> und <b>{ $mentor }</b>, vorgeschlagen am { $since }
proposals-next = Antwortet niemand, melde ich mich am { $at } wieder: Erst erinnere ich alle, die noch nicht geantwortet haben, dann schreibe ich dir, und am Ende verfällt der Vorschlag. Was die beiden einander fragen, gehört ihnen; jede Frage und jede Antwort gibt neue Zeit.
proposals-longer = ⏳ Mehr Zeit geben
proposals-longer-done = ⏳ Erledigt: Ab heute sind es wieder { $days } Tage.
proposals-take-back = ✖️ Vorschlag zurücknehmen
proposals-back = ‹ Alle Vorschläge
proposals-sure = Soll ich den Vorschlag von <b>{ $mentee }</b> und <b>{ $mentor }</b> zurücknehmen?
proposals-will-read =
    { $mentee } liest dann, und { $mentor } dasselbe über { $mentee }:
    <blockquote>{ $told }</blockquote>
proposals-sure-yes = ✅ Ja, zurücknehmen
proposals-sure-no = ‹ Nein, stehen lassen
proposals-taken-back = Die Koordination hat den Vorschlag mit { $partner } zurückgenommen: In der Planung hat sich etwas geändert. Das sagt nichts über dich, und wir suchen weiter für dich.
proposals-taken-back-done = ✖️ Erledigt. { $mentee } und { $mentor } wissen, dass der Vorschlag zurückgenommen ist.
proposals-settled = Der Vorschlag von { $mentee } und { $mentor } wartet nicht mehr: { $status }.
