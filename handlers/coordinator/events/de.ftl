# Die Liste.

desk-events = 📅 <b>Veranstaltungen</b> · { $cohort }
desk-events-none = 📅 <b>Veranstaltungen</b> · { $cohort }
    Noch ist nichts geplant.
desk-events-key = { $icon } { $day } · { $title } · { $count }
desk-events-icon =
    .draft = 📝
    .announced = 📣
    .cancelled = 🚫
desk-events-new = ➕ Veranstaltung planen
desk-events-cohort = Jahrgang: { $title }
desk-events-which-cohort = Veranstaltungen welches Jahrgangs?
desk-events-back = ‹ Alle Veranstaltungen
desk-events-back-to = ‹ Die Veranstaltung
desk-events-gone = Diese Veranstaltung finde ich nicht mehr.

# Eine Veranstaltung.

desk-events-audience =
    .all = alle
desk-events-card =
    <i>{ $status }</i> · für { $audience } ({ $people })
    ✅ { $going } kommen{ $capacity ->
        [0] {""}
       *[other] {" "}(von { $capacity } Plätzen), ⏳ { $waiting } warten
    } · ✖️ { $away } kommen nicht · 🎉 { $attended } da
    Codewort: { $word }
desk-events-announce = 📣 Ankündigen
desk-events-announce-all = 📣 Alle ankündigen
desk-events-change = ✏️ Ändern
desk-events-word = 🌍 Worte auf { $language } dazu
desk-events-reword = 🌍 Worte auf { $language }
desk-events-copy = 📄 Kopieren
desk-events-repeat = 🔁 Wiederholen
desk-events-guests = 👥 Wer kommt ({ $count })
desk-events-away = ✖️ Wer nicht kann ({ $count })
desk-events-qr = 📷 QR-Code zum Einchecken
desk-events-cancel = 🚫 Absagen
desk-events-delete = 🗑 Entwurf wegwerfen
desk-events-kept = ✅ <b>Als Entwurf gespeichert.</b> Noch weiß niemand davon.
desk-events-changed = ✅ Geändert.
desk-events-changed-told = ✅ Geändert. { $count ->
        [0] Noch hat sich niemand angemeldet, deshalb musste niemand Bescheid bekommen.
        [one] Eine Person hat Bescheid bekommen.
       *[other] { $count } Leute haben Bescheid bekommen.
    }
desk-events-over = Diese Veranstaltung ist vorbei oder abgesagt und lässt sich nicht mehr ändern.
desk-events-passed = Der Termin ist schon vorbei. Bitte ändere ihn, bevor du sie ankündigst.
desk-events-moved-on = Hier hat sich inzwischen etwas getan. So steht es jetzt.
desk-events-worded = ✅ Die Worte auf { $language } sind gespeichert.
desk-events-copied = ✅ Hier ist die Kopie, als Entwurf.
desk-events-repeated = ✅ { $count ->
        [one] Ein Entwurf ist angelegt.
       *[other] { $count } Entwürfe sind angelegt.
    } Du kannst sie einzeln ändern oder zusammen ankündigen.
desk-events-sure = { $count ->
        [one] Eine Person erfährt
       *[other] { $count } Leute erfahren
    } davon, jeweils in der nächsten Stunde, die passt. Ankündigen?
desk-events-languages-missing = ☝️ Auf { $languages } gibt es noch keine Worte. Wer das liest, sieht die anderen.
desk-events-sure-yes = 📣 Ja, ankündigen
desk-events-sure-no = ‹ Noch nicht
desk-events-announced = 📣 Angekündigt. { $count ->
        [one] Eine Person erfährt davon.
       *[other] { $count } Leute erfahren davon.
    }
desk-events-announced-all = 📣 { $count ->
        [0] Es gab keinen Entwurf mehr anzukündigen.
        [one] Eine Veranstaltung ist angekündigt.
       *[other] { $count } Veranstaltungen sind angekündigt.
    }
desk-events-cancel-sure = <b>{ $title }</b> absagen? { $count ->
        [0] Noch hat sich niemand angemeldet.
        [one] Eine Person bekommt Bescheid.
       *[other] { $count } Leute bekommen Bescheid.
    }
desk-events-cancel-yes = 🚫 Ja, absagen
desk-events-cancel-no = ‹ Nein, sie findet statt
desk-events-cancelled = 🚫 Abgesagt. { $count ->
        [0] Niemand musste Bescheid bekommen.
        [one] Eine Person hat Bescheid bekommen.
       *[other] { $count } Leute haben Bescheid bekommen.
    }
desk-events-deleted = 🗑 Der Entwurf ist weg.

# Wer kommt.

desk-events-guests-head =
    👥 <b>{ $title }</b>
    Tippe auf einen Namen, wenn jemand da ist. { $attended ->
        [0] Noch hat niemand eingecheckt.
        [one] Eine Person hat eingecheckt.
       *[other] { $attended } Leute haben eingecheckt.
    }
desk-events-guests-none =
    👥 <b>{ $title }</b>
    Noch hat sich niemand angemeldet.
desk-events-ticked = ✅ { $name }
desk-events-unticked = ▫️ { $name }
desk-events-unticked-waiting = ⏳ { $name }
desk-events-add = ➕ Noch jemand war da
desk-events-nobody = Diese Person ist zu dieser Veranstaltung nicht eingeladen.
desk-events-not-yet = Sie hat noch nicht begonnen, also kann noch niemand da gewesen sein.
desk-events-away-head = ✖️ <b>{ $title }: Wer nicht kann</b>
desk-events-absent = { $name }
desk-events-absent-reason = { $name }: { $reason }
desk-events-absent-words = { $name }: { $reason } – { $words }
desk-events-absences = ✖️ <b>{ $count ->
        [one] Bei einer Veranstaltung kann jemand nicht.
       *[other] Bei { $count } Veranstaltungen kann jemand nicht.
    }</b>
desk-events-absences-key = { $title } · { $count }
eventguest-title = jemand, der da war
eventguest-person = Wer war noch da?
    .label = Wer

# Der QR-Code.

desk-events-qr-coming = Der Code kommt.
desk-events-qr-here =
    📷 <b>{ $title }</b>
    Wer das scannt, ist eingecheckt. Der Code wechselt jede Minute von selbst, eine Stunde lang.
desk-events-qr-over =
    📷 <b>{ $title }</b>
    Dieser Code ruht jetzt.
desk-events-qr-next = 🔄 Code wieder zeigen
desk-events-qr-leave = ⏹ Nicht mehr zeigen
desk-events-qr-closed = Den Code gibt es von einer Stunde vor Beginn bis zwei Stunden nach Schluss.
desk-events-qr-failed = Ich konnte den Code nicht zeichnen. Einchecken geht auch mit dem Codewort, oder du trägst die Leute in der Liste ein.

# Was Gäste erfahren.

event-moved = 🔁 <b>Bei einer Veranstaltung, zu der du kommst, gibt es etwas Neues.</b>
event-off = 🚫 <b>{ $title } ({ $begin }) wurde abgesagt.</b> Das tut uns leid. Die Datei nimmt den Termin aus deinem Kalender.

# Planen.

eventplan-title = ein Plan für eine Veranstaltung
eventplan-review = 📅 <b>Die Veranstaltung</b>
    .send = ✅ Speichern
eventplan-name = Wie heißt sie auf { $language }?
    .label = Name
    .hint = Zum Beispiel: <i>Kick-off</i>, <i>Infocafé: Visum und Arbeit</i>, <i>Exkursion zur Handelskammer</i>.
eventplan-text = Was sollen die Leute wissen, auf { $language }?
    .label = Text
eventplan-when = Wann beginnt sie?
    .label = Wann
eventplan-minutes = Wie lange dauert sie?
    .label = Dauer
eventplan-place = Wo ist sie?
    .label = Wo
    .hint = Eine Adresse, ein Raum. Wenn sie nur online ist, lass das aus.
eventplan-link = Welcher Link führt dorthin?
    .label = Link
eventplan-link-wrong = Das sieht nicht nach einem Link aus. Er beginnt mit https://, zum Beispiel: https://meet.example.org/kickoff
eventplan-language = Welche Sprache wird dort gesprochen?
    .label = Sprache
eventplan-audience = Für wen ist sie?
    .label = Für
    .option-all = Alle
    .option-mentees = Mentees
    .option-mentors = Mentor*innen
eventplan-duty = Gehört sie für alle zum Paket?
    .label = Paket
    .hint = Was für alle ist, braucht man fürs Zertifikat. Von den anderen wählen Mentees sich einige aus.
    .option-elective = Zur Auswahl
    .option-mandatory = Für alle
eventplan-capacity = Wie viele Leute können kommen?
    .label = Plätze
    .hint = Lass das aus, wenn Platz für alle ist. Wer zu spät kommt, wartet und rückt von selbst nach.
eventplan-codeword = Mit welchem Codewort checkt man ein?
    .label = Codewort
    .hint = Du sagst es denen, die da sind, zum Beispiel: <i>Sonnenblume</i>. Einen QR-Code gibt es auch.

eventwords-title = die Worte einer Veranstaltung
eventwords-review = 🌍 <b>Die Worte der Veranstaltung</b>
    .send = ✅ Speichern
eventwords-name = Wie heißt sie auf { $language }?
    .label = Name
eventwords-text = Was sollen die Leute wissen, auf { $language }?
    .label = Text

eventcopy-title = eine Kopie einer Veranstaltung
eventcopy-when = Wann findet die Kopie statt?
    .label = Wann

eventmore-title = eine Reihe von Veranstaltungen
eventmore-rhythm = Wie oft findet sie statt?
    .label = Wie oft
    .option-weekly = Jede Woche
    .option-fortnightly = Alle zwei Wochen
    .option-monthly = Alle vier Wochen
eventmore-times = Wie viele Male noch?
    .label = Male noch
