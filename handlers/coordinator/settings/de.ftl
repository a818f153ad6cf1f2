command-settings = Regeln und Einstellungen
    .short = Regeln
settings-head = ⚙️ <b>Einstellungen</b> · { $cohort }
    Was sich hier ändern lässt, und was es bedeutet.
settings-differ = { $count ->
    [one] Das weicht von der Konfiguration ab: { $rules }.
   *[other] Diese weichen von der Konfiguration ab: { $rules }.
    }
settings-file = 📄 Name des Programms, Träger, Sprachen, Zeitzone, Semesterbeginn, Feiertage, Prüfungswochen, Tage der Erinnerungen, Gewichte des Matchings, Datenschutzhinweis, Token und Datenbank stehen nur in der Konfigurationsdatei: Wer den Bot betreibt, ändert sie dort.
settings-shared = Wege ins Programm, Einladungen und Ruhezeiten sind für alle Jahrgänge gleich: Du findest sie unter /settings.
settings-gone = Das lässt sich hier nicht einstellen. Das geht:
settings-is-shared = Das ist für alle Jahrgänge gleich: Du findest es unter /settings.
settings-cohort = 🗂️ Der Jahrgang
settings-group =
    .joining = 🚪 Dazukommen
    .proposals = 💌 Vorschläge
    .start = 🌱 Die ersten Schritte
    .contact = 🤝 Kontakt und Treffen
    .closing = 🎓 Abschluss und Zertifikat
    .quiet = 🌙 Ruhezeiten
settings-group-head = <b>{ $group }</b> · { $cohort }
settings-line = • { $rule }: <b>{ $value }</b>
settings-rule = ⚙️ <b>{ $rule }: { $value }</b>
settings-limits = Möglich: von { $least } bis { $most }.
settings-in-file = <i>In der Konfiguration: { $value } ({ $place })</i>
settings-for-all = Es gilt für das ganze Programm.
settings-for-one = Es gilt für { $cohort }.
settings-change = ✏️ Ändern
settings-reset = ↩️ Wie konfiguriert: { $value }
settings-back = ‹ Zurück
settings-changed = ✅ Geändert.
settings-line-in = „{ $rule }“ ({ $value })
settings-out-of-order = Nichts ist geändert: { $earlier } darf nicht später sein als { $later }. Bitte ändere zuerst das andere, oder nimm eine andere Zahl.
settings-same = So ist es schon.
settings-from-contact = Für laufende Tandems gilt es ab ihrem nächsten Kontakt.
settings-from-match = Es gilt für Tandems, die von jetzt an beginnen.
settings-from-proposal = Es gilt für Vorschläge von jetzt an.
settings-from-link = Es gilt für Links, die von jetzt an entstehen.
settings-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
    }
settings-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
    }
settings-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
    }
settings-semester = { $count }
settings-goals = { $count }
settings-count = { $count }
settings-time = { $at }
settings-yes-no =
    .yes = ja
    .no = nein
settings-several = { $items }
settings-way =
    .invitation = mit Einladung
    .open = mit offener Bewerbung

rule-title = eine Einstellung
rule-days =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Wie viele Tage?
    .label = Neuer Wert
rule-hours =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Wie viele Stunden?
    .label = Neuer Wert
rule-months =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Wie viele Monate?
    .label = Neuer Wert
rule-semester =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Ab welchem Semester?
    .label = Neuer Wert
rule-goals =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Wie viele Ziele?
    .label = Neuer Wert
rule-count =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Wie viele?
    .label = Neuer Wert
rule-time =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Welche Uhrzeit?
    .label = Neuer Wert
rule-yes =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Ja oder nein?
    .label = Neuer Wert
    .option-yes = Ja
    .option-no = Nein
rule-ways =
    ⚙️ <b>{ $rule }</b>
    Jetzt: { $now }
    Welche Wege sollen offen sein?
    .label = Neuer Wert
    .option-invitation = Mit Einladung
    .option-open = Mit offener Bewerbung

setting-ways-in = Wege ins Programm
    .hint = Wie man dazukommt: mit deinem Einladungslink oder mit einer offenen Bewerbung, über die du entscheidest.
setting-bachelor-from-semester = Bachelor ab Semester
    .hint = Ab welchem Semester man im Bachelor Mentee sein kann. Wer zu früh kommt, erfährt, ab wann.
setting-master-from-semester = Master ab Semester
    .hint = Dasselbe für den Master. Wer promoviert, kann jederzeit mitmachen.
setting-invitation-days = Einladungen gelten
    .hint = Wie lange man einen Einladungslink nutzen kann.
setting-proposal-reminder-days = Erinnerung an Vorschläge
    .hint = Wie lange nach einem Vorschlag erinnert wird, wer noch nicht geantwortet hat.
setting-proposal-coordinator-days = Nachricht an euch
    .hint = Wie lange nach einem Vorschlag die Koordination hört, dass eine Antwort fehlt.
setting-proposal-expiry-days = Vorschläge verfallen
    .hint = Wie lange ein Vorschlag ohne Antwort gilt.
setting-first-contact-days = Erster Kontakt
    .hint = Wie bald nach dem Match sich der:die Mentee melden sollte, bevor jemand nachfragt.
setting-agreement-days = Die Vereinbarung
    .hint = Wie bald nach dem Match die beiden eine Vereinbarung haben sollten, bevor jemand nachfragt.
setting-checklist-days = Andere erste Schritte
    .hint = Dasselbe für das erste Treffen, die Standortbestimmung und die Ziele.
setting-checklist-again-days = Nochmals nachgefragt
    .hint = Wie viel später noch einmal nach dem gefragt wird, was fehlt.
setting-goals-at-most = Ziele höchstens
    .hint = Wie viele Ziele man sich setzen kann; zwei oder drei sind am besten. Gesetzte Ziele bleiben.
setting-tandem-months = Dauer eines Tandems
    .hint = Wie lange ein Tandem dauert, wenn seine Vereinbarung nichts anderes sagt.
setting-contact-interval-days = Kontakt mindestens alle
    .hint = Wie lange ein Tandem ohne Kontakt sein kann, bevor der:die Mentee erinnert wird, wenn die Vereinbarung nichts anderes sagt.
setting-snoozes-per-lapse = Erinnerung verschieben
    .hint = Wie oft man eine Erinnerung um eine Woche verschieben kann, bis es wieder Kontakt gibt.
setting-notice-hours = Absagen bis vorher
    .hint = Bis wann vor einem Treffen man absagt, wenn die Vereinbarung nichts anderes sagt. Später geht es auch.
setting-closing-opens-days = Der Abschluss beginnt
    .hint = Wie lange vor dem Ende eines Tandems beide zum Abschluss eingeladen werden.
setting-floor-meetings = Nötige Treffen
    .hint = Wie viele Treffen ein Tandem insgesamt für seine Zertifikate braucht.
setting-electives-at-least = Nötige Wahlveranstaltungen
    .hint = Wie viele Wahlveranstaltungen man für das Zertifikat besucht, neben allen verbindlichen; nie mehr, als es gibt.
setting-notes-kept-days = Private Notizen bleiben
    .hint = Wie lange private Notizen nach dem Ende eines Tandems bleiben. Wem sie gehören, bekommt sie als Datei angeboten und eine Warnung, bevor sie gehen.
setting-records-kept-months = Aufzeichnungen bleiben
    .hint = Wie lange nach dem Ende eines Tandems das verschwindet, was die beiden darin geschrieben haben, und wie lange, nachdem jemand zuletzt dabei war, alles, was über die Person gespeichert ist. Zahlen ohne Person bleiben.
setting-records-notice-days = Vorher angekündigt
    .hint = Wie lange vorher es angekündigt wird, mit einem Weg, eine Kopie mitzunehmen oder zu bleiben.
setting-quiet-from = Ruhe ab
    .hint = Von dieser Stunde an warten Erinnerungen, nach der Uhr der Person, damit sie nicht stören.
setting-quiet-until = Ruhe bis
    .hint = Bis zu dieser Stunde warten Erinnerungen. Antworten auf das, was jemand tut, kommen immer gleich.
setting-quiet-sundays = Ruhige Sonntage
    .hint = Ob Erinnerungen auch sonntags warten.

act-set-ways-in = hat „Wege ins Programm“ geändert
act-set-bachelor-from-semester = hat „Bachelor ab Semester“ geändert
act-set-master-from-semester = hat „Master ab Semester“ geändert
act-set-invitation-days = hat „Einladungen gelten“ geändert
act-set-proposal-reminder-days = hat „Erinnerung an Vorschläge“ geändert
act-set-proposal-coordinator-days = hat „Nachricht an euch“ geändert
act-set-proposal-expiry-days = hat „Vorschläge verfallen“ geändert
act-set-first-contact-days = hat „Erster Kontakt“ geändert
act-set-agreement-days = hat „Die Vereinbarung“ geändert
act-set-checklist-days = hat „Andere erste Schritte“ geändert
act-set-checklist-again-days = hat „Nochmals nachgefragt“ geändert
act-set-goals-at-most = hat „Ziele höchstens“ geändert
act-set-tandem-months = hat „Dauer eines Tandems“ geändert
act-set-contact-interval-days = hat „Kontakt mindestens alle“ geändert
act-set-snoozes-per-lapse = hat „Erinnerung verschieben“ geändert
act-set-notice-hours = hat „Absagen bis vorher“ geändert
act-set-closing-opens-days = hat „Der Abschluss beginnt“ geändert
act-set-floor-meetings = hat „Nötige Treffen“ geändert
act-set-electives-at-least = hat „Nötige Wahlveranstaltungen“ geändert
act-set-notes-kept-days = hat „Private Notizen bleiben“ geändert
act-set-records-kept-months = hat „Aufzeichnungen bleiben“ geändert
act-set-records-notice-days = hat „Vorher angekündigt“ geändert
act-set-quiet-from = hat „Ruhe ab“ geändert
act-set-quiet-until = hat „Ruhe bis“ geändert
act-set-quiet-sundays = hat „Ruhige Sonntage“ geändert
