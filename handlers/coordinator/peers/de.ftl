command-peers = Peer-Gruppen und Peer-Kaffee
    .short = Peers

# Gruppen zu einem Thema.

desk-peers = 👥 <b>Peer-Gruppen</b> · { $cohort }
    Was du hier einträgst, finden alle unter /groups.
desk-peers-none = 👥 <b>Peer-Gruppen</b> · { $cohort }
    Noch gibt es keine. Leg in Telegram eine Gruppe an, hol dir den Einladungslink und trag ihn hier ein: Dann finden ihn alle unter /groups.
desk-peers-new = ➕ Gruppe eintragen
desk-peers-coffee = ☕ Peer-Kaffee
desk-peers-back = ‹ Alle Gruppen
desk-peers-card =
    👥 <b>{ $title }</b>
    { $link }
desk-peers-audience =
    .all = alle
    .mentee = Mentees
    .mentor = Mentor*innen
desk-peers-for = Für { $audience }
desk-peers-tell = 📣 Davon erzählen
desk-peers-told = 📣 { $count ->
        [0] Alle erfahren schon davon.
        [one] Eine Person erfährt davon, sobald es ihr passt.
       *[other] { $count } Leute erfahren davon, sobald es ihnen passt.
    }
desk-peers-change = ✏️ Ändern
desk-peers-word = 🌍 Worte auf { $language } dazu
desk-peers-reword = 🌍 Worte auf { $language }
desk-peers-withdraw = 🗑 Wegnehmen
desk-peers-withdraw-sure = <b>{ $title }</b> wegnehmen? Dann findet man die Gruppe hier nicht mehr. Die Gruppe selbst und wer darin ist, bleibt, wie es ist.
desk-peers-withdraw-yes = 🗑 Ja, wegnehmen
desk-peers-withdraw-no = ‹ Nein, behalten
desk-peers-withdrawn = 🗑 Weggenommen.
desk-peers-gone = Diese Gruppe gibt es hier nicht mehr.
desk-peers-kept = ✅ Gespeichert. Ab jetzt findet man sie unter /groups.
desk-peers-changed = ✅ Geändert.
desk-peers-worded = ✅ Die Worte auf { $language } sind gespeichert.

peergroup-title = eine Peer-Gruppe
peergroup-review = 👥 <b>Die Gruppe</b>
    .send = ✅ Speichern
peergroup-name = Wie heißt die Gruppe auf { $language }?
    .label = Name
    .hint = Zum Beispiel: <i>Bewerben auf Deutsch</i>, <i>Leben mit Kindern</i>, <i>Promotion</i>.
peergroup-text = Worum geht es darin, auf { $language }?
    .label = Text
peergroup-link = Mit welchem Link tritt man ihr bei?
    .label = Link
    .hint = Öffne in Telegram die Gruppe, tipp auf ihren Namen, dann auf „Einladungslinks“. Er sieht aus wie https://t.me/+AbCdEf123456.
peergroup-link-wrong = Das führt in keine Gruppe in Telegram. Ein Einladungslink sieht aus wie https://t.me/+AbCdEf123456, der einer öffentlichen Gruppe wie https://t.me/trier_mentees.
peergroup-audience = Für wen ist sie?
    .label = Für
    .option-all = Alle
    .option-mentees = Mentees
    .option-mentors = Mentor*innen

peerwords-title = die Worte einer Peer-Gruppe
peerwords-review = 🌍 <b>Die Worte der Gruppe</b>
    .send = ✅ Speichern
peerwords-name = Wie heißt sie auf { $language }?
    .label = Name
peerwords-text = Worum geht es darin, auf { $language }?
    .label = Text

# Peer-Kaffee.

desk-coffee = ☕ <b>Peer-Kaffee</b>
    Alle zwei Wochen lose ich aus allen, die mögen, kleine Gruppen aus: drei oder vier Leute, die sich noch nicht getroffen haben. Mentees treffen Mentees, Mentor*innen treffen Mentor*innen.
desk-coffee-off = Er ist ausgeschaltet.
desk-coffee-on =
    Tag: <b>{ $weekday }</b> · für { $audience }
    Nächste Auslosung: <b>{ $day }</b>
    { $guests ->
        [0] Noch ist niemand dabei.
        [one] Eine Person ist dabei.
       *[other] { $guests } Leute sind dabei.
    }
desk-coffee-last = Beim letzten Mal: { $groups ->
        [0] Es ließ sich niemand auslosen.
        [one] eine Gruppe
       *[other] { $groups } Gruppen
    }{ $groups ->
        [0] {""}
       *[other] , { $met } davon haben gesagt, dass sie sich getroffen haben.
    }
desk-coffee-switch-on = ☕ Einschalten
desk-coffee-switch-off = Ausschalten
desk-coffee-change = ✏️ Tag ändern
desk-coffee-tell = 📣 Davon erzählen
desk-coffee-told = 📣 Wer noch nicht dabei ist, erfährt davon, sobald es passt.
desk-coffee-is-on = ✅ Der Peer-Kaffee ist eingeschaltet. Man findet ihn unter /groups.
desk-coffee-is-off = Der Peer-Kaffee ist ausgeschaltet. Ausgeloste Gruppen bleiben; schaltest du ihn wieder ein, sind alle wieder dabei, die dabei waren.

coffeeday-title = der Tag des Peer-Kaffees
coffeeday-review = ☕ <b>Peer-Kaffee</b>
    .send = ✅ So einschalten
coffeeday-day = An welchem Tag soll ausgelost werden?
    .label = Tag
    .hint = Alle zwei Wochen, um zehn Uhr morgens. Das erste Mal frühestens in drei Tagen, damit alle dazukommen können.
    .option-monday = Montag
    .option-tuesday = Dienstag
    .option-wednesday = Mittwoch
    .option-thursday = Donnerstag
    .option-friday = Freitag
coffeeday-audience = Für wen ist er?
    .label = Für
    .hint = Mentees werden mit Mentees ausgelost, Mentor*innen mit Mentor*innen.
    .option-all = Alle
    .option-mentees = Mentees
    .option-mentors = Mentor*innen
