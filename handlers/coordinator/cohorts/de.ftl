command-cohorts = Jahrgänge: Daten, Bewerbungen
    .short = Jahrgänge
cohorts-head = 🗂️ <b>Die Jahrgänge</b>. Neue kommen jetzt zu <b>{ $cohort }</b>.
cohorts-key = { $title } · { $phase }
cohorts-new = ➕ Jahrgang planen
cohorts-gone = Diesen Jahrgang finde ich nicht. Das sind die, die es gibt.
cohorts-card =
    🗂️ <b>{ $title }</b>
    Stand: { $phase }
cohorts-dates = 🗓️ Tandems: { $first } bis { $last }
cohorts-no-dates = 🗓️ Die Tage der Tandems stehen noch nicht fest. „Ändern“ fragt danach.
cohorts-opens = 🚪 Bewerbungen ab { $day }
cohorts-opens-until = 🚪 Bewerbungen ab { $day }, bis { $last }
cohorts-open = 🚪 Man kann sich bewerben
cohorts-open-until = 🚪 Man kann sich bis { $last } bewerben
cohorts-closed = 🚪 Die Bewerbungen sind geschlossen
cohorts-earlier = 🚪 Neue kommen jetzt in einen späteren Jahrgang
cohorts-mentee = 🎓 Mentees: { $admitted } aufgenommen, { $applied } wartend, { $declined } abgelehnt
cohorts-mentor = 🧭 Mentor*innen: { $admitted } aufgenommen, { $applied } wartend, { $declined } abgelehnt
cohorts-rules-differ = { $count ->
    [0] ⚙️ Alle Regeln sind die der Konfiguration.
    [one] ⚙️ Eine Regel weicht von der Konfiguration ab.
   *[other] ⚙️ { $count } Regeln weichen von der Konfiguration ab.
    }
cohorts-rules = ⚙️ Regeln
cohorts-report = 📊 Bericht
cohorts-back = ‹ Alle Jahrgänge
cohorts-change = ✏️ Ändern
cohorts-copy = 📋 Ein Jahr später
cohorts-close = 🚪 Bewerbungen schließen
cohorts-reopen = 🚪 Bewerbungen wieder öffnen
cohorts-open-now = 🚪 Bewerbungen jetzt öffnen
cohorts-open-sure = <b>{ $title }</b> jetzt öffnen? Von da an kommen alle in diesen Jahrgang statt in <b>{ $present }</b>: Bewerbungen, Matching und neue Veranstaltungen gehören dann dazu. Die Tandems von { $present } gehen mit ihren Regeln weiter.
cohorts-open-yes = 🚪 Ja, öffnen
cohorts-open-no = ‹ Noch nicht
cohorts-opened = ✅ Die Bewerbungen sind offen.
cohorts-opened-already = Die Bewerbungen sind schon offen.
cohorts-now-closed = ✅ Die Bewerbungen sind geschlossen. Wer sich beworben hat, wartet weiter auf deine Antwort; wer jetzt kommt, erfährt, wann es weitergeht.
cohorts-closed-already = Die Bewerbungen sind schon geschlossen.
cohorts-not-present = Neue kommen jetzt in einen späteren Jahrgang; nur dessen Bewerbungen lassen sich öffnen und schließen.
cohorts-kept-later = ✅ <b>{ $title }</b> ist geplant und öffnet am genannten Tag von selbst.
cohorts-kept-now = ✅ <b>{ $title }</b> ist offen: Von jetzt an kommen alle in diesen Jahrgang.
cohorts-changed = ✅ Geändert.
cohorts-overlap = 💡 Zur selben Zeit laufen Tandems von { $others }. Das ist in Ordnung, wenn du es so meinst.
cohorts-last-before-first = Der letzte Tag ({ $last }) muss nach dem ersten ({ $first }) liegen. Welcher ist der letzte?
cohorts-opens-past = Der Tag, ab dem man sich bewerben kann, muss noch kommen. Für heute wähle „Jetzt“.
cohorts-until-past = Der letzte Bewerbungstag ist schon vorbei. Nimm bitte einen ab heute, oder lass ihn offen.
cohorts-until-before-opening = Der letzte Bewerbungstag ({ $until }) liegt vor der Öffnung ({ $opens }). Welcher Tag soll der letzte sein?
cohorts-title-taken = Einen Jahrgang „{ $title }“ gibt es schon. Wie soll dieser heißen?

cohortplan-title = ein Jahrgang
cohortplan-review = 🗂️ <b>Der Jahrgang</b>
    .send = ✅ So behalten
cohortplan-name = Wie heißt der Jahrgang?
    .label = Name
    .hint = Zum Beispiel „Herbst 2026“. Alle sehen ihn.
cohortplan-first = An welchem Tag beginnen die Tandems?
    .label = Erster Tag
    .hint = Der erste Tag der Tandem-Zeit; Bewerbung und Matching liegen davor.
cohortplan-last = Und an welchem Tag enden sie?
    .label = Letzter Tag
cohortplan-opening = Ab wann kann man sich bewerben?
    .label = Bewerbungen
    .hint = Sobald die Bewerbungen offen sind, kommen alle in diesen Jahrgang statt in { $present }.
    .option-now = Jetzt
    .option-later = Ab einem Tag
cohortplan-opens = Ab welchem Tag?
    .label = Offen ab
cohortplan-until = Bis zu welchem Tag kann man sich bewerben?
    .label = Bewerben bis
    .hint = Überspring es, wenn du die Bewerbungen selbst schließen möchtest, sobald es so weit ist.

act-plan-cohort = hat einen Jahrgang geplant
act-copy-cohort = hat einen Jahrgang fürs nächste Jahr übernommen
act-change-cohort = hat einen Jahrgang geändert
act-open-applications = hat die Bewerbungen geöffnet
act-close-applications = hat die Bewerbungen geschlossen
