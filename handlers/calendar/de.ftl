command-calendar = Mein Kalender
feed-name = { $programme }
feed-head = 🗓️ <b>Mein Kalender</b>
feed-off = Einen Link für dein Kalenderprogramm gibt es hier nicht: Dein Programm hat keinen Webserver dafür. Stattdessen schicke ich dir gern alles, was ansteht, als Datei. Öffne sie, dann steht es in deinem Kalender.
feed-what = Du kannst einen geheimen Link für dein Kalenderprogramm bekommen. Deine Treffen und die Veranstaltungen, zu denen du kommst, erscheinen dort von selbst und ändern sich dort auch von selbst.
feed-make = 🔗 Meinen Link holen
feed-since = Du hast seit { $day } einen Link. Noch einmal zeigen kann ich ihn nicht, denn ich bewahre nichts auf, woraus man ihn lesen könnte. Ist er verloren, hol dir einen neuen.
feed-link = 🔗 <b>Der Link zu deinem Kalender</b>
    <code>{ $link }</code>
feed-how = Tipp auf den Link, um ihn zu kopieren. In Google Kalender: „Weitere Kalender“, dann „Per URL“. In Apples Kalender: „Ablage“, dann „Neues Kalenderabonnement“. In Outlook: „Kalender hinzufügen“, dann „Aus dem Internet abonnieren“. Programme sehen alle paar Stunden nach Neuem.
feed-secret = 🔒 Wer diesen Link hat, kann deinen Kalender lesen: Gib ihn niemandem. Er wird nur dieses eine Mal gezeigt.
feed-renew = 🔄 Neuen Link holen
feed-renew-sure = Der Link, den du jetzt hast, führt dann ins Leere, und dein Kalenderprogramm braucht den neuen. Weiter?
feed-renew-yes = 🔄 Ja, neuer Link
feed-renew-no = ‹ Nein, behalten
feed-revoke = 🗑 Link wegnehmen
feed-revoked = 🗑 Der Link führt ab jetzt ins Leere. Dein Kalenderprogramm zeigt nichts Neues mehr; du kannst den Kalender dort entfernen.
feed-file = 📄 Alles als Datei
feed-file-name = mentoring
feed-file-here = 🗓️ { $count ->
        [one] Ein Eintrag. Öffne die Datei, dann steht er
       *[other] { $count } Einträge. Öffne die Datei, dann stehen sie
    } in deinem Kalender. Ändert sich etwas, schicke ich dir dafür eine neue Datei.
feed-nothing = 🗓️ Im Moment steht nichts an. Sobald ein Treffen bestätigt ist oder du dich für eine Veranstaltung anmeldest, findest du es hier.
