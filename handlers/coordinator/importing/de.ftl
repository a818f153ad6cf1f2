command-import = Eine ganze Liste einladen
    .short = Liste
import-title = eine Liste von Leuten
import-who = Wer steht in deiner Liste?
    .label = Leute
    .option-mentees = Mentees
    .option-mentors = Mentor*innen
    .option-list = Beide: Es gibt eine Spalte „Rolle“
import-file = Schick mir bitte die Liste: eine XLSX-Datei aus Excel, Numbers oder LibreOffice, oder eine CSV.
    .label = Liste
    .hint = In der ersten Zeile stehen die Namen der Spalten. Ich brauche einen Namen oder eine E-Mail-Adresse; eine Spalte „Jahrgang“ kann sagen, für welchen. Niemand wird eingeladen, bevor du gesehen hast, was ich lese, und ich behalte weder Namen noch Adressen.
import-reading = 📋 Ich lese sie …
import-found = 📋 { $count ->
        [0] <b>Aus dieser Liste lässt sich niemand einladen.</b>
        [one] <b>Eine Person lässt sich einladen.</b>
       *[other] <b>{ $count } Personen lassen sich einladen.</b>
    }
import-of-role = { $role }: { $count }
import-known = { $count ->
        [one] Eine davon wurde schon mit einer Liste eingeladen und behält ihren Link.
       *[other] { $count } davon wurden schon mit einer Liste eingeladen und behalten ihre Links.
    }
import-columns = Verstanden habe ich: { $columns }. Andere Spalten bleiben in der Liste, wie sie sind.
import-column-name = Name
import-column-first = Vorname
import-column-last = Nachname
import-column-email = E-Mail
import-column-role = Rolle
import-column-cohort = Jahrgang
import-flaws = ⚠️ <b>{ $count ->
        [one] Eine Zeile geht nicht:
       *[other] { $count } Zeilen gehen nicht:
    }</b>
import-flaw = Zeile { NUMBER($row) }: { $why }
import-flaw-nobody = Da steht weder ein Name noch eine E-Mail-Adresse.
import-flaw-email = „{ $word }“ ist keine E-Mail-Adresse.
import-flaw-role = „{ $word }“ ist keine Rolle; schreib Mentee oder Mentor.
import-flaw-no-role = Die Rolle fehlt; schreib Mentee oder Mentor.
import-flaw-cohort = Es gibt keinen Jahrgang „{ $word }“, in den man kommen kann.
import-flaw-twice = Dasselbe wie Zeile { $other }.
import-more-flaws = … und { $count } weitere. Alle stehen in der Liste, die zurückkommt.
import-take = ✅ { $count ->
        [one] Diese Person einladen
       *[other] { $count } Personen einladen
    }
import-drop = ✖️ Lassen
import-dropped = Gelassen. Niemand wurde eingeladen.
import-inviting = ✉️ Ich mache die Links …
import-taken = ✉️ Diese Liste ist schon verwendet.
import-writing = Die Liste kommt gleich.
import-sheet = 📄 Die Liste mit den Links noch einmal
import-gone = Diese Liste habe ich nicht mehr. Schick sie mit /import noch einmal: Wer eingeladen wurde, behält denselben Link.
import-again = 📋 Andere Datei schicken
import-done = ✉️ <b>{ $new ->
        [0] Alle in dieser Liste waren schon eingeladen.
        [one] Eine Person ist eingeladen.
       *[other] { $new } Personen sind eingeladen.
    }</b> Hier ist deine Liste mit einem persönlichen Link in jeder Zeile, für einen Serienbrief. Jeder Link ist für eine Person. Heb die Liste gut auf: Ich habe keine Namen zu diesen Links.
import-failed = Ich konnte diese Datei nicht von Telegram holen, tut mir leid. Schick sie bitte noch einmal.
import-answer-link = Link
import-answer-note = Hinweis
import-note-used = ist schon da
import-note-withdrawn = zurückgezogen
import-fault-empty = 🤷 In dieser Liste steht niemand: Ich brauche eine Zeile mit den Namen der Spalten und darunter eine Zeile für jede Person.
import-fault-head = 🤷 Ich erkenne die Spalten nicht. In der ersten Zeile müssen ihre Namen stehen: „Name“, oder „Vorname“ und „Nachname“, oder „E-Mail“; dazu vielleicht „Rolle“ und „Jahrgang“.
import-fault-long = 🤷 In dieser Liste stehen mehr als { NUMBER($most) } Leute. Schick sie bitte in Teilen.
import-fault-wide = 🤷 Diese Liste hat mehr als { NUMBER($columns) } Spalten. Schick sie bitte mit denen, die gebraucht werden.
import-fault-bomb = 🤷 Ausgepackt wäre diese Datei viel größer, als eine Liste von { NUMBER($most) } Leuten je ist, deshalb lasse ich sie zu. Kopier die Zeilen in eine neue Tabelle und schick die.
import-fault-kind = 🤷 Das ist keine Tabelle, die ich lesen kann. Speichere sie als XLSX oder CSV und schick sie noch einmal.
import-fault-locked = 🤷 Diese Datei ist ein altes XLS oder hat ein Passwort. Speichere sie als XLSX ohne Passwort und schick sie noch einmal.
import-fault-broken = 🤷 Ich kann diese Datei nicht lesen: Etwas darin ist kaputt. Speichere sie noch einmal als XLSX oder CSV und schick die.
import-file-name = Einladungen
