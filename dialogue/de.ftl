# Was jedes Formular sagt, egal wonach es fragt.

form-problem = 💬 { $problem }
form-count = <i>Frage { $number } von { $of }</i>
form-question = <b>{ $question }</b>
form-so-far = Deine Antwort bisher: { $answer }
form-answer = <b>{ $name }:</b> { $answer }
form-none = –
form-keep = ✓ So lassen
form-skip = Überspringen
form-back = ‹ Zurück
form-stop = Hier aufhören
form-change = ✏️ Antwort ändern
form-pick = Welche Antwort möchtest du ändern?
form-text-or-button = Hier kann ich nur Geschriebenes lesen. Schreib deine Antwort bitte, oder tippe auf einen Knopf.
form-review-tap = Fast fertig: Tippe bitte auf einen der Knöpfe unten.
form-stale = Schon beantwortet – hier geht es weiter.
form-aside = „{ $form }“ ist zur Seite gelegt. Deine Antworten bleiben da, du kannst jederzeit weitermachen.
form-stopped = Gut, „{ $form }“ ist geschlossen. Du kannst es jederzeit wieder öffnen.
form-unfinished = Übrigens: „{ $form }“ wartet noch auf dich, mit deinen Antworten bisher.
form-still-open = Machen wir mit „{ $form }“ weiter?
form-continue = ▶️ Weitermachen
form-discard = 🗑 Antworten verwerfen
form-discarded = Erledigt, deine Antworten sind gelöscht. Du kannst jederzeit neu anfangen.

# Wer eine Antwort lesen darf; steht unter der Frage.
visibility =
    .only-me = 🔒 Das siehst nur du.
    .tandem = 👥 Das seht ihr beide im Tandem.
    .coordinator = 📋 Das sieht auch die Koordination.

# Was der Bot sagt, wenn nichts anderes passt.

router-failed = Bei mir ist etwas schiefgegangen, das tut mir leid. Was du vorher eingegeben hast, ist noch da. Versuch es bitte gleich noch einmal; wenn es wieder passiert, nenne deiner Koordination die Nummer { $number }.
router-wait = Das war viel auf einmal, da komme ich nicht mit. Warte bitte eine Minute, dann geht es weiter; was ich vorher bekommen habe, ist da.
router-wait-words = Das war viel auf einmal, da komme ich nicht mit. Deine letzte Nachricht habe ich nicht genommen, und was jetzt noch kommt, auch nicht. Warte bitte eine Minute und schick sie dann noch einmal.
router-codes-wait = Du hast viele Codes und Links probiert, die nicht gelten. Warte bitte eine Stunde, und lass dir so lange von deiner Koordination einen neuen geben.
router-edited = Ich sehe, dass du eine Nachricht geändert hast. Ich lese nur neue, schick sie mir bitte noch einmal.
router-unknown-command = Diesen Befehl kenne ich nicht. Alles, was ich kann, findest du unter /start.
router-nothing-to-cancel = Gerade gibt es nichts abzubrechen.
router-not-for-you = Das steht dir im Moment nicht offen. Alles, was du tun kannst, findest du unter /start.
router-group = Ich rede nur unter vier Augen, damit deine Worte bei dir bleiben. Schreib mir hier: { $bot }
router-inline = Schreib mir unter vier Augen

# Was die Arten von Antworten sagen.

field-old-button = Dieser Knopf passt hier nicht mehr. Nimm bitte einen von unten.

choice-unclear = Ich bin nicht sicher, was du meinst. Tippe bitte auf einen der Knöpfe, oder schreib seine Nummer von 1 bis { $count }.

choices-on = ✅ { $option }
choices-off = ▫️ { $option }
choices-done = { $count ->
    [0] Fertig
   *[other] Fertig ({ $count })
}
choices-shown = { $options }
choices-any = Hake alles an, was passt, und tippe dann auf „Fertig“.
choices-up-to = { $most ->
    [one] Hake eins an und tippe dann auf „Fertig“.
   *[other] Hake bis zu { $most } an und tippe dann auf „Fertig“.
}
choices-at-least = Hake mindestens { $least } an und tippe dann auf „Fertig“.
choices-too-few = { $least ->
    [one] Hake bitte mindestens eins an und tippe dann auf „Fertig“.
   *[other] Hake bitte mindestens { $least } an und tippe dann auf „Fertig“.
}
choices-too-many = { $most ->
    [one] Hier reicht eins. Nimm das andere vorher weg.
   *[other] Hier reichen { $most }. Nimm vorher eins weg.
}
choices-unclear = Ich bin nicht sicher, was du meinst. Hake es bitte unten an, oder schreib die Nummern von 1 bis { $count }, zum Beispiel „1, 3“.

text-hint = Schreib deine Antwort bitte auf, bis zu { $most } Zeichen.
text-empty = Darin habe ich keine Worte gefunden. Schreib deine Antwort bitte auf.
text-too-short = Das { $length ->
    [one] ist ein Zeichen
   *[other] sind { $length } Zeichen
}. Magst du etwas mehr schreiben? Mindestens { $least } wären gut.
text-too-long = Das sind { $length } Zeichen, Platz ist für { $most }. Schick bitte eine kürzere Fassung.

posting-hint = Schick sie so, wie sie ankommen soll: Fettes, Links und Ähnliches bleiben, wie du sie schreibst. Ein Bild oder ein Dokument darf dabei sein.
posting-too-long = Das sind { $length } Zeichen, in eine Nachricht passen { $most }. Schick bitte eine kürzere Fassung.
posting-album = Das waren mehrere auf einmal, und ich kann eins nehmen. Schick bitte nur das eine, auf das es ankommt.
posting-caption-too-long = Zu einem Bild oder Dokument passen { $most } Zeichen, das sind { $length }. Schick es bitte mit einem kürzeren Text.

upload-hint = Tippe auf die Büroklammer 📎 und schick sie als Datei.
upload-no-words = Hier warte ich auf eine Datei. Tippe auf die Büroklammer 📎 und schick sie.
upload-picture = Das kam als Bild. Schick bitte die Datei selbst: Tippe auf die Büroklammer 📎, dann auf „Datei“.
upload-too-large = Diese Datei hat { NUMBER($size) } MB, und ich kann bis zu { $most } nehmen. Vielleicht wird etwas darin nicht gebraucht?

number-hint = Eine Zahl von { $least } bis { $most }.
number-unclear = Schick bitte nur eine Zahl von { $least } bis { $most }, zum Beispiel „{ $least }“.
number-whole = Bitte eine ganze Zahl: { $below } oder { $above }?
number-range = Schick bitte eine Zahl von { $least } bis { $most }.

scale-hint = { $low } = { $least } · { $high } = { $most }
scale-shown = { $number } (höchstens { $high })

levels-hint = Tippe auf eine Sprache, oder schreib sie mit deinem Niveau, zum Beispiel „Deutsch B2, Polnisch Muttersprache“.
levels-more = Noch eine Sprache, eine ändern, oder tippe auf „Fertig“.
levels-how-well = Wie gut sprichst du { $language }?
levels-one = { $language }: { $level }
levels-shown = { $languages }
levels-remove = ✕ Entfernen
levels-done = Fertig
levels-back = ‹ Alle Sprachen
levels-unknown = Eine Sprache namens „{ $words }“ kenne ich nicht. Versuch ihren Namen auf Deutsch oder Englisch, zum Beispiel „Polnisch B2“.
levels-none-yet = Gib bitte mindestens eine Sprache an, die du sprichst.
levels-enough = { $most } Sprachen, mehr passen hier nicht – beeindruckend! Entferne eine, um eine andere zu nennen.

country-hint = Tippe auf ein Land, oder schreib ein anderes.
country-which = Welches meinst du?
country-frequent = ‹ Zurück zur Liste
country-unknown = Dieses Land kenne ich nicht. Versuch seinen Namen auf Deutsch oder Englisch, zum Beispiel „Kenia“.

day-hint = Tippe auf einen Tag, oder schreib ihn, zum Beispiel „nächsten Dienstag“ oder „24.12.“
day-hint-past = Tippe auf einen Tag, oder schreib ihn, zum Beispiel „gestern“ oder „letzten Dienstag“
day-today = Heute
day-tomorrow = Morgen
day-yesterday = Gestern
day-shown = { $day }
day-read = Verstanden habe ich: <b>{ $day }</b>. Stimmt das? Wenn nicht, schreib es einfach noch einmal.
day-yes = ✓ Ja, { $day }
day-unclear = Darin habe ich keinen Tag gefunden. Versuch es mit „{ $example }“, „24.12.“ oder „nächsten Dienstag“, oder tippe unten auf einen Tag.
day-unclear-past = Darin habe ich keinen Tag gefunden. Versuch es mit „{ $example }“, „gestern“ oder „letzten Dienstag“, oder tippe unten auf einen Tag.
day-out-of-range = { $day } passt hier nicht. Nimm bitte einen Tag von { $first } bis { $last }.
day-no-such = Diesen Tag gibt es im Kalender nicht. Magst du noch einmal nachsehen? Du kannst auch unten auf einen Tag tippen.

time-hint = Tippe auf eine Uhrzeit, oder schreib sie, zum Beispiel „15:30“ oder „halb vier“.
time-shown = { $time }
time-read = Verstanden habe ich: <b>{ $time } Uhr</b>. Stimmt das? Wenn nicht, schreib es einfach noch einmal.
time-yes = ✓ Ja, { $time }
time-unclear = Darin habe ich keine Uhrzeit gefunden. Versuch es mit „15:30“ oder „15 Uhr“, oder tippe unten auf eine.

moment-hint = Tippe auf einen Tag, oder schreib Tag und Uhrzeit, zum Beispiel „nächsten Dienstag 15 Uhr“ oder „24.12. 15:30“.
moment-time-missing = 🗓️ <b>{ $day }</b> – um wie viel Uhr? Tippe auf eine Zeit, oder schreib sie, zum Beispiel „15:30“ oder „halb vier“.
moment-day-missing = 🕒 <b>{ $time } Uhr</b> – an welchem Tag? Tippe auf einen, oder schreib ihn.
moment-another-day = ‹ Anderer Tag
moment-shown = { $at }
moment-read = Verstanden habe ich: <b>{ $at }</b>. Stimmt das? Wenn nicht, schreib es einfach noch einmal.
moment-yes = ✓ Ja, { $at }
moment-unclear = Darin habe ich weder Tag noch Uhrzeit gefunden. Versuch es mit „nächsten Dienstag 15 Uhr“, „morgen um halb vier“ oder „24.12. 15:30“, oder tippe unten auf einen Tag.
moment-passed = { $at } ist schon vorbei. Nimm bitte eine spätere Zeit oder einen anderen Tag.
moment-skipped = Am { $day } werden die Uhren vorgestellt, { $time } gibt es da nicht. Nimm bitte eine Zeit davor oder danach.
moment-twice = 🕑 Am { $day } werden die Uhren zurückgestellt, { $time } gibt es da zweimal. Welche meinst du?
moment-twice-0 = Die erste, vor der Umstellung
moment-twice-1 = Die zweite, nach der Umstellung

duration-hint = Tippe auf eine Dauer, oder schreib sie, zum Beispiel „1 h 15“ oder „50 min“.
duration-minutes = { $minutes } Min.
duration-hours = { $hours } Std.
duration-both = { $hours } Std. { $minutes } Min.
duration-unclear = Ich konnte nicht lesen, wie lange. Versuch es mit „90 min“ oder „1,5 Stunden“.
duration-range = Nimm bitte eine Dauer von bis zu { $most }, zum Beispiel „60 min“.

zone-hint = Tippe auf einen Ort, oder schreib einen anderen: eine Stadt, ein Land oder etwas wie „UTC+8“.
zone-which = Welcher passt? Schau auf die Uhrzeit.
zone-read = Verstanden habe ich: <b>{ $place }</b>. Dort ist es jetzt { $time }. Stimmt das? Wenn nicht, schreib einfach einen anderen Ort.
zone-key = { $place } · { $time }
zone-yes = ✓ Ja, hier ist es { $time }
zone-others = ‹ Andere Orte
zone-unknown = Wie spät es in „{ $place }“ ist, weiß ich nicht. Versuch es mit einer großen Stadt in deiner Nähe oder mit deinem Land, zum Beispiel „Shanghai“ oder „Kenia“.

people-hint = Tippe auf einen Eintrag, oder schreib einen Namen, um zu suchen.
people-empty = Hier gibt es noch nichts auszuwählen. Schau bitte später wieder vorbei.
people-option = { $name } · { $detail }
people-all = Alle zeigen
people-gone = Das steht nicht mehr auf der Liste. Nimm bitte etwas anderes.
people-no-longer = nicht mehr verfügbar
people-none-found = „{ $name }“ finde ich hier nicht. Versuch einen anderen Teil des Namens, oder tippe unten auf einen Eintrag.
