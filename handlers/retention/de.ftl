command-retention = Wie lange etwas bleibt
    .short = Fristen

retention-records =
    🗂 Es ist eine Weile her, dass dein Tandem mit <b>{ $partner }</b> zu Ende ging. Am <b>{ $day }</b> verschwindet, was ihr darin geschrieben habt: Ziele, Notizen, Vereinbarung. Wie oft ihr euch getroffen habt, bleibt als Zahl.
    Wenn du eine Kopie möchtest, nimm sie mit.
retention-take = 📦 Meine Daten mitnehmen
retention-person =
    👋 Du warst eine Weile nicht dabei, und nichts soll länger gespeichert sein als nötig. Am <b>{ $day }</b> wird alles gelöscht, was über dich gespeichert ist.
    Möchtest du bleiben, oder eine Kopie mitnehmen?
retention-stay = 💚 Ich möchte bleiben
retention-stays =
    💚 Wie schön! Alles bleibt.
    { $months ->
        [one] In einem Monat
       *[other] In { $months } Monaten
    } frage ich dich wieder.
retention-gone =
    ✅ Wie angekündigt erzählt hier nichts mehr von dir.
    Danke für die Zeit mit uns, und alles Gute! Solltest du je neu anfangen wollen: /start
retention-gone-already = Über dich ist hier nichts mehr gespeichert. Du kannst gern neu anfangen: /start

retention-head =
    🗂 <b>Wie lange etwas bleibt</b>
    So viel verschwindet von selbst, ohne Namen:
retention-coming =
    { $days ->
        [0] <b>Jetzt fällig</b>
       *[other] <b>In den nächsten { $days } Tagen</b>
    }: private Notizen von { $notes ->
        [one] einer Person
       *[other] { $notes } Personen
    }, Aufzeichnungen von { $tandems ->
        [one] einem Tandem
       *[other] { $tandems } Tandems
    }, { $people ->
        [one] eine Person
       *[other] { $people } Personen
    }, die nicht mehr dabei { $people ->
        [one] ist
       *[other] sind
    }
retention-nothing =
    { $days ->
        [0] <b>Jetzt fällig</b>
       *[other] <b>In den nächsten { $days } Tagen</b>
    }: nichts
retention-periods =
    Private Notizen bleiben { $notes } Tage nach dem Ende eines Tandems; seine Aufzeichnungen, und Menschen, die nirgends mehr dabei sind, { $records } Monate. Alle erfahren es { $notice } Tage vorher. Wer wieder dabei ist oder bleiben möchte, bleibt.
retention-hold = ⏸ Vorerst nichts löschen
retention-release = ▶️ Wieder löschen lassen
retention-held = ⏸ <b>Nichts verschwindet</b> seit { $since }. Private Notizen verschwinden trotzdem, wie es angekündigt war.
retention-hold-done = ⏸ Nichts verschwindet, bis du es sagst. Bitte vergiss es nicht: Aufheben braucht einen Grund.
retention-release-done = ▶️ Alles geht wieder seinen Gang.
retention-settings = ⚙️ Zeiten ändern

act-hold-records = hat vorerst nichts löschen lassen
act-release-records = hat wieder löschen lassen
