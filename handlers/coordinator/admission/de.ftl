command-applications = Bewerbungen
    .short = Bewerbungen
admission-list = { $count ->
    [0] 📭 Keine Bewerbung wartet. Gut gemacht!
    [one] 📬 <b>Eine Bewerbung</b> wartet auf dich.
   *[other] 📬 <b>{ $count } Bewerbungen</b> warten auf dich.
}
admission-entry = { $name } · { $role }
admission-admit = ✅ Aufnehmen
admission-decline = Ablehnen
admission-back = ‹ Alle Bewerbungen
admission-welcome =
    🎉 <b>Gute Nachricht, { $name }: Du bist dabei!</b> Willkommen als { $role }.
    Jetzt suchen wir jemanden, der zu dir passt. Sobald es einen Vorschlag gibt, zeige ich ihn dir, und du entscheidest.
admission-sorry =
    Danke für deine Bewerbung, { $name }. Diesmal können wir dir keinen Platz anbieten. Für die nächste Runde kannst du dich gern wieder bewerben.
admission-words = Ein Wort von der Koordination: { $words }
admission-admitted = ✅ <b>{ $name }</b> ist dabei und weiß es schon.
admission-declined = <b>{ $name }</b> weiß freundlich Bescheid.
admission-already = Das ist schon entschieden.
admission-unknown = Diese Bewerbung gibt es nicht mehr.
admission-status-by = <b>{ $status }</b> · { $day } · von { $who }
admission-status = <b>{ $status }</b> · { $day }
declining-title = das Ablehnen einer Bewerbung
declining-message = Möchtest du einen Satz dazuschreiben?
    .label = Nachricht
    .hint = Zum Beispiel: <i>Diese Runde ist nur für Masterstudierende; die nächste beginnt im April.</i> Freundlich Bescheid bekommen sie auf jeden Fall.
