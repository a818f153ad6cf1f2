command-announce = Mitteilungen
    .short = Mitteilungen

# Alle.

news-list = 📣 <b>Mitteilungen</b>
news-none = 📣 <b>Mitteilungen</b>
    Noch keine. Schreib eine Nachricht, und sie geht an alle, für die sie ist.
news-key = { $icon } { $words }
news-icon =
    .draft = ✏️
    .planned = 🕐
    .under-way = 📤
    .paused = ⏸
    .done = ✅
    .cancelled = 🚫
    .deleted = 🗑
news-new = ➕ Mitteilung schreiben
news-chats = 👥 Gruppen und Kanäle
news-all = ‹ Alle Mitteilungen
news-gone = Diese Mitteilung finde ich nicht mehr.
news-moved-on = Hier hat sich inzwischen etwas getan. So steht es jetzt.
announcement-status =
    .draft = Entwurf, noch hat sie niemand
    .planned = geht von selbst hinaus
    .under-way = unterwegs
    .paused = angehalten
    .done = verschickt
    .cancelled = abgebrochen
news-over =
    .done-sending = verschickt
    .done-correcting = verschickt und korrigiert
    .done-taking-back = gelöscht
    .cancelled-sending = abgebrochen
    .cancelled-correcting = verschickt, Korrektur abgebrochen
    .cancelled-taking-back = verschickt, Löschen abgebrochen

# Eine davon.

news-card = { $icon } <b>Mitteilung</b> · { $status }
news-words = <blockquote>{ $words }</blockquote>
news-planned = 🕐 Geht hinaus: { $at }.
news-languages = 🌍 Geschrieben auf { $written }.
news-languages-missing = 🌍 Geschrieben auf { $written }. Wer { $missing } liest, bekommt sie auf { $first }.
news-reach = 👤 <b>{ $people ->
        [0] { $chats ->
                [0] So bekommt sie niemand.
                [one] Eine Gruppe oder ein Kanal bekommt sie, sonst niemand.
               *[other] { $chats } Gruppen und Kanäle bekommen sie, sonst niemand.
            }
        [one] { $chats ->
                [0] Eine Person bekommt sie.
                [one] Eine Person bekommt sie, dazu eine Gruppe oder ein Kanal.
               *[other] Eine Person bekommt sie, dazu { $chats } Gruppen und Kanäle.
            }
       *[other] { $chats ->
                [0] { $people } Personen bekommen sie.
                [one] { $people } Personen bekommen sie, dazu eine Gruppe oder ein Kanal.
               *[other] { $people } Personen bekommen sie, dazu { $chats } Gruppen und Kanäle.
            }
    }</b>
news-reach-unreachable = ⚠️ { $count ->
        [one] Eine davon hat mich blockiert und ist nicht zu erreichen.
       *[other] { $count } davon haben mich blockiert und sind nicht zu erreichen.
    }
news-criterion = <i>{ $kind }:</i> { $names }
news-names = { $names }
news-any = alle
news-preview = 👁 Zeig sie mir
news-whom = 👥 Für wen
news-word = ✏️ Auf { $language } schreiben
news-reword = ✏️ { $language } neu
news-unword = 🗑 Ohne { $language }
news-send = 📤 Jetzt senden
news-later = 🕐 Später senden
news-unplan = ✋ Doch nicht
news-delete = 🗑 Entwurf wegwerfen
news-copy = 📄 Kopieren
news-refresh = 🔄 Wie weit ist sie?
news-pause = ⏸ Anhalten
news-go-on = ▶️ Weiter
news-cancel = 🚫 Ganz abbrechen
news-correct = ✏️ Auf { $language } korrigieren
news-take-back = 🗑 In allen Chats löschen
news-kept = ✅ <b>Als Entwurf behalten.</b> Sie ist für alle, die jetzt teilnehmen; das änderst du unter „Für wen“.
news-worded = ✅ Die Fassung auf { $language } ist da.
news-copied = ✅ Hier ist die Kopie, als Entwurf.
news-deleted = 🗑 Der Entwurf ist weg.

# Schreiben.

announce-title = eine Mitteilung
announce-message = Was möchtest du mitteilen, auf { $language }?
    .label = Nachricht
    .hint = Du siehst sie, bevor sie irgendwer bekommt, und sagst danach, für wen sie ist.
newsagain-title = eine Korrektur
newsagain-message = Wie soll es auf { $language } heißen? Alle, die sie haben, bekommen die neuen Worte an derselben Stelle.
    .label = Neue Worte
newsagain-review = Das steht dann anstelle dessen, was verschickt wurde:
    .send = ✏️ Für alle korrigieren
newsagain-other-kind = Verschickt wurde { $kind }, also muss die Korrektur das auch sein. Schick sie bitte so.
news-kind =
    .text = ein Text
    .photo = ein Bild
    .document = ein Dokument
newswhen-title = die Zeit einer Mitteilung
newswhen-when = Wann soll sie hinausgehen?
    .label = Zeit
news-will-go = 🕐 Dann geht sie von selbst hinaus. Für wen sie ist, wird in dem Moment gezählt.
news-unplanned = ✋ Sie ist wieder ein Entwurf.

# Für wen.

news-whom-head = 👥 <b>Für wen?</b>
news-kind-of =
    .roles = Rolle
    .state = Wo sie stehen
    .cohorts = Jahrgang
    .languages = Sprache
    .fields = Berufsfeld
    .event = Veranstaltung
    .sign_up = Antwort zur Veranstaltung
    .people = Personen
    .chats = Gruppen und Kanäle
audience-state =
    .admitted = nehmen teil
    .applied = haben sich beworben
    .in-tandem = sind im Tandem
    .without-tandem = sind ohne Tandem
    .ended = hatten ein Tandem, jetzt vorbei
sign-up =
    .going = kommen
    .waiting = stehen auf der Warteliste
    .silent = haben nicht geantwortet
    .there = waren da
news-people-yes = Personen und Gruppen
news-people-no = nur Gruppen und Kanäle
news-pick = <b>{ $kind }</b>: { $names }
    Tippe an, was zählt; nichts angetippt heißt: alle.
news-pick-one = <b>{ $kind }</b>: { $names }
news-picked = ✓ { $name }
news-unpicked = { $name }
news-whom-back = ‹ Für wen
news-whom-done = ✅ So ist es gut

# Senden.

news-preview-comes-groups = { $chats ->
        [one] 👁 So kommt sie in einer Gruppe oder einem Kanal an.
       *[other] 👁 So kommt sie in { $chats } Gruppen und Kanälen an.
    }
news-preview-comes = 👁 So kommt sie an: { $people ->
        [one] bei einer Person
       *[other] bei { $people } Personen
    }{ $chats ->
        [0] .
        [one] { " " }und in einer Gruppe oder einem Kanal.
       *[other] { " " }und in { $chats } Gruppen und Kanälen.
    }
news-preview-in = <i>Auf { $language }:</i>
news-nobody = 🤷 So bekäme sie niemand. Ändere bitte, für wen sie ist.
news-planned-nobody = 🤷 Sie ist wieder ein Entwurf: Zu ihrer Zeit gab es niemanden, für den sie war.
news-sure-groups = { $chats ->
        [one] Jetzt an eine Gruppe oder einen Kanal senden?
       *[other] Jetzt an { $chats } Gruppen und Kanäle senden?
    }
news-changed = ☝️ Sie hat sich inzwischen geändert. Möchtest du das so senden?
news-planned-late = ☝️ Zu ihrer Zeit, { $at }, konnte ich sie nicht senden: Ich war nicht an. Sie ist wieder ein Entwurf; schick sie, wenn sie noch passt.
news-sure = Jetzt senden an { $people ->
        [one] eine Person
       *[other] { $people } Personen
    }{ $chats ->
        [0] ?
        [one] { " " }und eine Gruppe oder einen Kanal?
       *[other] { " " }und { $chats } Gruppen und Kanäle?
    }
news-sure-yes = 📤 Ja, senden
news-sure-no = ‹ Noch nicht
news-answer = ✏️ Antworten
announcement-pass =
    .sending = Senden
    .correcting = Korrigieren
    .taking-back = Löschen
news-going = { $task }: { $bar } { $done } von { $total }
news-going-left = { $task }: { $bar } { $done } von { $total }
    { $minutes ->
        [one] Noch etwa eine Minute.
       *[other] Noch etwa { $minutes } Minuten.
    }
news-task-done-sending = ✅ <b>Verschickt</b>, fertig { $at }.
news-task-done-correcting = ✅ <b>Korrigiert</b> auf { $language }, fertig { $at }.
news-task-done-taking-back = ✅ <b>Gelöscht</b>, fertig { $at }.
news-task-cancelled = 🚫 <b>{ $task } abgebrochen</b>, { $at }.
news-arrived = 📬 { $count ->
        [one] In einem Chat angekommen
       *[other] In { $count } Chats angekommen
    }
news-unreachable = 🔕 { $count ->
        [one] Einmal bin ich blockiert oder entfernt worden
       *[other] { $count }-mal bin ich blockiert oder entfernt worden
    }
news-failed = ⚠️ { $count ->
        [one] Eine hat Telegram nicht angenommen
       *[other] { $count } hat Telegram nicht angenommen
    }
news-reason = · { $count } × { $reason }
news-not-sent = ✋ { $count ->
        [one] Eine wurde nicht mehr versucht
       *[other] { $count } wurden nicht mehr versucht
    }
news-paused = ⏸ Angehalten. Einige, die schon unterwegs waren, kommen noch an.
news-cancelled = 🚫 Abgebrochen. Einige, die schon unterwegs waren, kommen noch an.
news-back-sure = In allen Chats löschen? Dann kann sie dort niemand mehr lesen.
news-back-late = Sie wurde vor mehr als zwei Tagen verschickt, und löschen lässt mich Telegram nur, was jünger ist. Ich kann es versuchen, aber das meiste wird bleiben. Korrigieren geht jederzeit.
news-back-yes = 🗑 Ja, löschen

# Gruppen und Kanäle.

linked-chat-kind =
    .group = Gruppe
    .channel = Kanal
news-chats-head = 👥 <b>Gruppen und Kanäle</b>
news-chats-how = So kommt eine dazu: Hol mich hinein, in eine Gruppe als Mitglied, in einen Kanal mit dem Recht zu schreiben. Dann frage ich dich hier.
news-chat-line = • { $title } ({ $kind })
news-chat-add-group = ➕ In eine Gruppe holen
news-chat-add-channel = ➕ In einen Kanal holen
news-chat-new = 👋 Ich bin jetzt dabei – { $kind }: <b>{ $title }</b>. Sollen Mitteilungen dorthin gehen, wenn du das auswählst?
news-chat-back = 👋 Ich bin wieder dabei – { $kind }: <b>{ $title }</b>. Mitteilungen können dorthin gehen.
news-chat-link = ✅ Ja
news-chat-no = Nein
news-chat-unlink = 🗑 { $title }
news-chat-linked = ✅ Mitteilungen können jetzt dorthin gehen – { $kind }: <b>{ $title }</b>. Auswählen kannst du das unter „Für wen“.
news-chat-unlinked = Dorthin gehen keine Mitteilungen – { $kind }: <b>{ $title }</b>.
news-chat-gone = 🔕 Hier kann ich nicht mehr schreiben – { $kind }: <b>{ $title }</b>. Jemand hat mich entfernt oder mir das Recht zu schreiben genommen. Hol mich wieder hinein, dann können Mitteilungen dorthin gehen.
