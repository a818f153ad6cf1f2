command-people = Personen
    .short = Personen
persons-head = 👥 <b>Personen</b> · { $cohort }
persons-count-mentee = Mentees: { $admitted } aufgenommen, { $applied } warten, { $declined } abgelehnt
persons-count-mentor = Mentor:innen: { $admitted } aufgenommen, { $applied } warten, { $declined } abgelehnt
persons-shown = Hier nach Namen: { $role } · { $status }
persons-any = alle
persons-nobody = So jemanden gibt es nicht.
persons-entry = { $state } { $name } · { $role }
persons-sign =
    .applied = 📥
    .admitted = ✅
    .declined = ✖️
    .resting = 💤
    .unreachable = 🔕
persons-by-role = Rolle: { $value }
persons-by-status = Stand: { $value }
persons-find = 🔎 Jemanden suchen
persons-find-again = 🔎 Jemand anderen suchen
persons-all = 👥 Alle Personen
persons-found = { $count ->
        [one] Gefunden für „{ $words }“:
       *[other] { $count } gefunden für „{ $words }“:
    }
persons-found-more = Es gibt noch mehr. Schreib mehr vom Namen, dann findest du, wen du meinst.
persons-not-found = Ich kenne in diesem Jahrgang niemanden, dessen Name so anfängt wie „{ $words }“. Ein Vor- oder Nachname genügt, oder sein Anfang.
persons-gone = Diese Person finde ich nicht mehr.
persons-card = 👤 <b>{ $name }</b>
persons-part = { $role }, { $status } · { $since }
persons-no-part = Hat sich für keinen Jahrgang beworben.
persons-rests = 💤 Sucht niemanden, seit { $since }
persons-language = Schreibt { $language } · dabei seit { $since }
persons-attended = Besuchte Veranstaltungen: { $count }
persons-unreachable = 🔕 Hat mich blockiert und bekommt keine Nachrichten von mir, seit { $since }
persons-tandem = 🤝 { $mentee } & { $mentor } · { $status }
persons-decide = 📥 Bewerbung ansehen
persons-rest = 💤 Ruhen lassen
persons-seek = 🔎 Wieder suchen lassen
persons-pair = 🤝 Jemanden finden
persons-write = ✉️ Schreiben
persons-rests-now = 💤 { $name } bekommt vorerst keine Vorschläge und weiß Bescheid.
persons-seeks-now = 🔎 { $name } kann wieder Vorschläge bekommen und weiß Bescheid.
persons-you-rest = 💤 { $who } hat eingetragen, dass du vorerst niemanden suchst. Stimmt das nicht, schreib uns mit /contact.
persons-you-seek = 🔎 { $who } hat eingetragen, dass du wieder jemanden suchst. Stimmt das nicht, schreib uns mit /contact.
persons-written-to = ✉️ { $who } von der Koordination schreibt dir:

    { $words }
persons-answer = ✏️ Antworten
persons-written = ✅ { $name } hat deine Nachricht. Die Antwort kommt als Frage zu euch.
findpeople-title = die Suche nach jemandem
findpeople-words = Wen suchst du?
    .label = Name
    .hint = Vor- oder Nachname oder sein Anfang; auch der Telegram-Name.
writing-title = eine Nachricht
writing-words = Was möchtest du { $who } schreiben?
    .label = Nachricht
