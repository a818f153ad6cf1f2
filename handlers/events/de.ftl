command-events = Veranstaltungen
    .short = Events
command-package = Mein Paket an Veranstaltungen
command-here = Bei einer Veranstaltung einchecken

# Die Liste.

events-list = 📅 <b>Was ansteht</b>
events-none = 📅 Im Moment ist nichts geplant. Sobald es etwas gibt, schreibe ich dir.
events-key = { $icon } { $day } · { $title }
events-earlier = ‹ Früher
events-later = Später ›
events-all = 📅 Alle Veranstaltungen
events-back = ‹ Alle Veranstaltungen
events-package = 🎒 Mein Paket
events-unknown = Diese Veranstaltung finde ich nicht mehr. Hier siehst du, was es gibt.

# Eine Veranstaltung.

events-places = { $free ->
    [0] 🪑 Alle Plätze sind vergeben.
    [one] 🪑 Einer von { $capacity } Plätzen ist frei.
   *[other] 🪑 { $free } von { $capacity } Plätzen sind frei.
    }{ $waiting ->
    [0] {""}
    [one] { " " }Eine Person wartet auf einen Platz.
   *[other] { " " }{ $waiting } Leute warten auf einen Platz.
    }
events-queue = 🪑 Alle Plätze sind vergeben. Du stehst auf Platz { $place } der Warteliste.
events-mine-open = Bist du dabei?
    .icon = ▫️
events-mine-going = ✅ <b>Du kommst.</b>
    .icon = ✅
events-mine-waiting = ⏳ <b>Du stehst auf der Warteliste.</b> Wird ein Platz frei, gehört er dir, und ich sage dir sofort Bescheid.
    .icon = ⏳
events-mine-declined = Du kommst diesmal nicht.
    .icon = ✖️
events-mine-absent = Du hast gesagt, dass du nicht kommen kannst.
    .icon = ✖️
events-mine-attended = 🎉 <b>Du warst dabei.</b>
    .icon = 🎉
events-mine-over = Das ist vorbei.
    .icon = ▫️
events-mine-cancelled = <b>Das wurde abgesagt.</b>
    .icon = 🚫
events-come = ✅ Ich komme
events-decline = Diesmal nicht
events-come-after-all = ✅ Ich komme doch
events-absent = Ich kann doch nicht kommen
events-leave-queue = Nimm mich von der Warteliste
events-file = 🗓️ Für meinen Kalender
events-file-here = 🗓️ Öffne die Datei, dann steht die Veranstaltung in deinem Kalender.
events-here = 📍 Ich bin da

# Antworten.

events-signed-up = ✅ Bis dann!
events-queued = ⏳ Im Moment sind alle Plätze vergeben, deshalb stehst du auf der Warteliste.
events-declined = Alles klar. Danke, dass du Bescheid sagst.
events-why = Schade! Warum kannst du nicht kommen?
events-why-mandatory = Schade! Diese Veranstaltung gehört für alle dazu. Deine Koordination möchte deshalb wissen, warum, und kennt vielleicht einen anderen Weg.
events-keep = ‹ Ich weiß es noch nicht
events-absent-noted = Danke, dass du Bescheid sagst. Deine Koordination weiß es.
events-explain = ✏️ Ein paar Worte dazu
events-explained = ✏️ Ist notiert. Danke!
absence-title = ein paar Worte dazu, warum du nicht kommst
absence-words = Was soll deine Koordination wissen?
    .label = In deinen Worten
events-moved-up = 🎉 <b>Ein Platz ist frei geworden, und er gehört dir!</b> Wenn du nicht mehr kannst, sag mir bitte mit einem Tipp Bescheid, dann bekommt ihn jemand anderes.
events-too-late = Diese Veranstaltung ist vorbei.
events-too-late-cancelled = Diese Veranstaltung wurde abgesagt.
events-were-there = Du hast schon eingecheckt.

# Was von selbst kommt.

events-new = 📣 <b>Es gibt etwas Neues</b>
events-new-many = 📣 <b>{ $count } neue Veranstaltungen</b>
    Zu welchen möchtest du kommen?
events-new-key = { $day } · { $title }
events-tomorrow = ⏰ <b>Bald: { $begin }</b>
events-soon = ⏰ <b>In etwa einer Stunde geht es los.</b>

# Einchecken.

here-title = das Einchecken
here-word = Wie heißt das Codewort?
    .label = Codewort
events-nothing-now = Gerade gibt es keine Veranstaltung zum Einchecken. Das geht ab einer Stunde vor Beginn.
events-which-now = Bei welcher bist du?
events-word-wrong = Das ist nicht das Wort. Frag vielleicht nebenan oder vorne nach.
events-word-again = Noch einmal
events-code-old = ⌛ Dieser Code hat schon gewechselt. Bitte scanne den, der jetzt zu sehen ist.
events-not-now = Einchecken kannst du von einer Stunde vor Beginn bis zwei Stunden nach Schluss.
events-not-yours = Diese Veranstaltung gehört nicht zu deinen. Frag die Leute vor Ort, sie können dich eintragen.
events-welcome = 👋 <b>Willkommen, du bist eingecheckt!</b>
events-welcome-already = 👋 Du bist schon eingecheckt.

# Mein Paket.

package-head = 🎒 <b>Mein Paket</b>
package-mentor = 🎒 Das Paket an Veranstaltungen ist etwas für Mentees. Als Mentor*in bist du bei jeder Veranstaltung willkommen, zu der du kommen magst.
package-mandatory = <b>Für alle</b>
package-no-mandatory = Noch gibt es keine Veranstaltung, die für alle dazugehört.
package-electives = <b>Deine Auswahl: { $count } von { $least }</b>
package-line-attended = ✅ { $title }, { $day }
package-line-planned = 📅 { $title }, { $day }
package-line-missed = ▫️ { $title }, { $day }: nicht dabei
package-line-open = ▫️ { $title }, { $day }: steht noch an
package-meetings = 🤝 Treffen mit { $partner }: { $count } von { $floor }
package-complete = 🎉 Dein Paket ist vollständig.
package-missing = Für dein Zertifikat fehlt dir noch { $mandatory ->
    [0] { $electives ->
        [one] eine Veranstaltung deiner Wahl
       *[other] { $electives } Veranstaltungen deiner Wahl
        }
   *[other] { $mandatory ->
        [one] eine Veranstaltung, die für alle ist
       *[other] { $mandatory } Veranstaltungen, die für alle sind
        }{ $electives ->
        [0] {""}
        [one] {", "}und eine deiner Wahl
       *[other] {", "}und { $electives } deiner Wahl
        }
    }.
