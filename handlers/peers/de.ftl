command-groups = Peer-Gruppen und Peer-Kaffee
command-coffee = Peer-Kaffee

# Gruppen zu einem Thema.

peers-list = 👥 <b>Peer-Gruppen</b>
peers-none = 👥 <b>Peer-Gruppen</b>
    Noch gibt es keine. Sobald deine Koordination eine eröffnet, findest du sie hier.
peers-title = <b>{ $title }</b>
peers-join = Tipp auf einen Namen, um der Gruppe in Telegram beizutreten. Alle darin sehen dort deinen Namen in Telegram.
peers-key = ➜ { $title }
peers-newer = ‹ Neuere
peers-older = Ältere ›
peers-coffee = ☕ Peer-Kaffee
peers-all = 👥 Alle Gruppen
peers-news = { $count ->
        [one] 👥 <b>Es gibt eine neue Gruppe für dich</b>
       *[other] 👥 <b>Es gibt neue Gruppen für dich</b>
    }

# Dabei sein oder nicht.

coffee-what = ☕ <b>Peer-Kaffee</b>
    Alle zwei Wochen lose ich kleine Gruppen von drei oder vier Leuten aus, mit Leuten, die du noch nicht getroffen hast, solange es welche gibt. Ihr trefft euch auf einen Kaffee, vor Ort oder online: wann und wo, macht ihr aus.
coffee-next = Die nächsten Gruppen werden am { $day } ausgelost.
coffee-seen = Die Leute in deiner Gruppe sehen deinen Namen und wie sie dich in Telegram erreichen. Du kannst jederzeit aufhören.
coffee-join = ☕ Ich möchte dabei sein
coffee-joined = ✅ Du bist dabei. Ich schreibe dir, sobald deine Gruppe ausgelost ist.
coffee-in = ☕ <b>Peer-Kaffee</b>
    Du bist dabei.
coffee-none = ☕ <b>Peer-Kaffee</b>
    Im Moment gibt es keinen. Wenn deine Koordination damit beginnt, kannst du hier mitmachen.
coffee-pauses = Der Peer-Kaffee macht gerade Pause. Geht es weiter, wirst du wieder ausgelost.
coffee-leave = Ich möchte nicht mehr
coffee-left = Alles klar, du wirst nicht mehr ausgelost. Du bist jederzeit wieder willkommen.
coffee-groups = 👥 Peer-Gruppen
coffee-mine = ☕ Mein Peer-Kaffee

# Wen man trifft.

coffee-drawn = ☕ <b>Hier ist dein Peer-Kaffee für die nächsten zwei Wochen!</b>
coffee-company = { $count ->
        [one] Du triffst eine Person:
       *[other] Du triffst { $count } Leute:
    }
coffee-alone = Aus deiner Gruppe ist sonst niemand mehr dabei. Beim nächsten Mal gibt es neue Leute.
coffee-begin = 💬 Für den Anfang: <i>{ $question }</i>
coffee-write = Schreib am besten gleich als Erstes: „Hallo, wollen wir uns am Donnerstag treffen?“
coffee-starter =
    .q1 = Was war für dich das Schönste in diesem Monat?
    .q2 = Welchen Ort in der Stadt würdest du jemandem zeigen, der dich besucht?
    .q3 = Was wolltest du werden, als du zehn warst?
    .q4 = Was hat dich am Arbeitsleben hier am meisten überrascht?
    .q5 = Aus welchem Kurs oder Projekt hast du am meisten gelernt?
    .q6 = Was möchtest du in einem Jahr können?
    .q7 = Wer hat dir auf deinem Weg geholfen, und wie?
    .q8 = Welchen Beruf würdest du gern einen Tag lang ausprobieren?
    .q9 = Was ist der beste Rat, den du je bekommen hast?
    .q10 = Welches Wort einer anderen Sprache magst du am liebsten?
    .q11 = Wie sieht für dich ein guter Arbeitstag aus?
    .q12 = Woran arbeitest du gerade, und was würde dir helfen?

# Ob sie sich getroffen haben.

coffee-met = ✅ Wir haben uns getroffen
coffee-not-met = Diesmal nicht
coffee-did-you = ☕ Für den Peer-Kaffee hatte ich dich mit { $names } zusammengelost. Habt ihr euch getroffen?
coffee-met-noted = ☕ Wie schön! Die nächsten Gruppen werden von selbst ausgelost.
coffee-not-met-noted = Kein Problem. Vielleicht klappt es beim nächsten Mal.
