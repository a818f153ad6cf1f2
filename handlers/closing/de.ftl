command-closing = Dein Tandem abschließen
command-endings = Tandems vor dem Abschluss
    .short = Abschluss
command-certificate = Zertifikat prüfen
    .short = Zertifikat

# Welches Tandem.

closing-which = 🏁 Um welches Tandem geht es?
closing-key = 🤝 { $partner }
closing-key-ended = 🏁 { $partner } (zu Ende)
closing-unknown = Dieses Tandem finde ich nicht mehr. /closing zeigt dir die, die es gibt.
closing-changed = Hier hat sich inzwischen etwas getan.

# Die Einladung.

closing-invitation-mentee =
    🏁 <b>{ $name }, deine Zeit mit { $partner } endet am { $last }.</b>
    Ein guter Abschluss ist eine Viertelstunde wert: noch einmal auf die Ziele schauen, sehen, wie weit du gekommen bist, Danke sagen. Auch dein Zertifikat wartet dort.
closing-invitation-mentor =
    🏁 <b>{ $name }, deine Zeit mit { $partner } endet am { $last }.</b>
    Danke für alles! Ein guter Abschluss dauert ein paar Minuten: Wie weit sind die Ziele erreicht, was möchtest du { $partner } noch sagen, wie geht es weiter?
closing-reminder-1 = 🏁 { $name }, deine Zeit mit { $partner } endet am { $last }. Ein paar Minuten genügen, um sie gut abzuschließen.
closing-reminder-2 = 🏁 { $name }, noch könnt ihr euer Tandem gut abschließen, du und { $partner }: zurückschauen, danke sagen, nach vorn schauen.
closing-reminder-3 = 🏁 { $name }, das ist meine letzte Erinnerung: Dein Tandem mit { $partner } bleibt offen, bis ihr es beide abschließt. Wenn du das nicht möchtest, macht es die Koordination.
closing-begin = 🏁 Gut abschließen
closing-see = 🏁 Sehen, wie es steht

# Wie es steht.

closing-to-come =
    🏁 <b>{ $partner } und du seid bis { $last } ein Tandem.</b>
    Ab { $opens } schließt ihr euer Tandem hier ab: Ziele, Dank, Ausblick, Zertifikat. Zurückblicken kannst du jederzeit.
closing-early = Etwas passt nicht
closing-head =
    🏁 <b>Abschluss mit { $partner }</b>
    Ihr seid bis { $last } ein Tandem. Mach davon so viel, wie dir guttut; nichts davon ist Pflicht.
closing-head-over =
    🏁 <b>Abschluss mit { $partner }</b>
    Eure gemeinsame Zeit endete am { $last }. Hier bleibt es offen, bis ihr beide fertig seid. Mach davon so viel, wie dir guttut; nichts davon ist Pflicht.
closing-ended =
    🏁 <b>Dein Tandem mit { $partner } ist zu Ende.</b>
    Der letzte Tag war { $last }.
closing-done = ✅ { $what }
closing-left = ▫️ { $what }
closing-item-goals = Wie weit die Ziele erreicht sind
closing-item-position = Standortbestimmung
closing-item-thanks = Dank an { $partner }
closing-item-outlook = Wie es weitergeht
closing-item-finished = Du bist fertig
closing-item-partner = { $partner } ist fertig
closing-rate = 🎯 Wie weit sind die Ziele erreicht?
closing-position = 🧭 Wo stehst du jetzt?
closing-thank = 💛 { $partner } danken
closing-outlook = 🔭 Wie geht es weiter?
closing-lookback = 🖼 Zurückblicken
closing-certificate = 📜 Zertifikat
closing-notes = 📦 Meine Notizen als Datei
closing-finish = 🏁 Abschließen

# Dank und Ausblick.

closing-thanks-sent = 💛 Dein Dank ist bei { $partner } angekommen.
closing-thanks-sent-unreachable = 💛 Dein Dank ist notiert. Gerade erreiche ich { $partner } hier nicht: Vielleicht sagst du es auch auf anderem Weg.
closing-thanks-already = { $partner } hat deinen Dank schon.
closing-thanks-from =
    💛 <b>{ $partner } sagt Danke:</b>
    { $words }
closing-outlook-sent = 🔭 { $partner } weiß, wie es für dich weitergeht.
closing-outlook-sent-unreachable = 🔭 Dein Ausblick ist notiert. Gerade erreiche ich { $partner } hier nicht: Vielleicht sagst du es auch auf anderem Weg.
closing-outlook-already = { $partner } weiß es schon.
closing-outlook-told = 🔭 <b>{ $partner } blickt nach vorn.</b> In Kontakt bleiben: { $touch }
closing-outlook-next =
    <i>So geht es für { $partner } weiter:</i>
    { $words }
thanks-title = dein Dank
thanks-review = 💛 <b>Dein Dank auf einen Blick</b>
    .send = Abschicken
thanks-words = Wofür möchtest du { $partner } danken?
    .label = Dein Dank
    .hint = Ein Satz genügt. Was wird dir bleiben? „Du hast gefragt, was ich bereuen würde, nicht versucht zu haben. Am nächsten Tag habe ich mich beworben.“
outlook-title = dein Ausblick
outlook-review = 🔭 <b>Dein Ausblick, wie er ankommt</b>
    .send = Abschicken
outlook-touch = Möchtest du mit { $partner } in Kontakt bleiben?
    .label = In Kontakt bleiben
outlook-next = Wie geht es für dich weiter?
    .label = Wie es weitergeht
    .hint = Ein Praktikum, eine Abschlussarbeit, eine neue Frage, eine Pause: was { $partner } wissen soll.

# Das Ende.

closing-sure = 🏁 <b>Soll deine Zeit mit { $partner } für dich abgeschlossen sein?</b>
closing-still-left = Noch offen, wenn du magst: { $things }.
closing-meaning = Sobald auch { $partner } fertig ist, ist euer Tandem abgeschlossen: Treffen, Ziele und alles andere lassen sich dann nicht mehr ändern. Zurückblicken und dein Zertifikat holen kannst du auch danach. Was nur du lesen kannst, bleibt noch { $days } Tage und wird dir als Datei angeboten, bevor es gelöscht wird.
closing-sure-yes = 🏁 Ja, abschließen
closing-sure-no = ‹ Noch nicht
closing-noted = ✅ Danke! Sobald auch { $partner } fertig ist, ist euer Tandem abgeschlossen. { $partner } weiß Bescheid.
closing-noted-unreachable = ✅ Danke! Gerade erreiche ich { $partner } hier nicht. Deine Koordination sieht, dass euer Tandem noch offen ist, und schließt es rechtzeitig ab.
closing-partner-finished = 🏁 { $partner } hat euer Tandem für sich abgeschlossen. Jetzt liegt es bei dir, wann immer es dir passt.
closing-closed = 🏁 <b>Dein Tandem mit { $partner } ist abgeschlossen.</b>
closing-thank-you = Danke für die Zeit, die Fragen und die Offenheit, die du mitgebracht hast. Was gewachsen ist, bleibt dir.
closing-completed = 🏁 <b>{ $mentee }</b> und <b>{ $mentor }</b> haben ihr Tandem gemeinsam abgeschlossen.

# Rückblick.

lookback-drawing = Ich zeichne deinen Rückblick, einen Moment …
lookback-picture = { $mentee } und { $mentor }: ein Rückblick
lookback-meetings = { $count ->
    [0] Treffen: noch keins eingetragen
    [one] Ein Treffen
   *[other] { $count } Treffen
}
lookback-goals = Wie weit die Ziele erreicht sind
lookback-began = wo es anfing
lookback-by = wie { $who } es sieht
lookback-competences = Vorher und nachher
lookback-here =
    🖼 <b>{ $partner } und du</b>
    Von { $begins } bis { $ends } { $count ->
        [0] wurde hier kein Treffen eingetragen.
        [one] habt ihr euch einmal getroffen.
       *[other] habt ihr euch { $count }-mal getroffen.
    }
lookback-reached = 🎯 Wie { $who } es sieht, { $of ->
    [one] { $count ->
        [0] ist das Ziel noch nicht ganz erreicht.
       *[other] ist das Ziel erreicht.
    }
   *[other] { $count ->
        [0] ist von { $of } Zielen noch keins ganz erreicht.
        [one] ist eins von { $of } Zielen erreicht.
       *[other] sind { $count } von { $of } Zielen erreicht.
    }
}
lookback-not-rated = 🎯 { $count ->
    [one] Das Ziel ist am Ende noch nicht eingeschätzt worden.
   *[other] Die { $count } Ziele sind am Ende noch nicht eingeschätzt worden.
}
lookback-failed = Das Bild hat diesmal leider nicht geklappt. Das hätte es gezeigt:

# Das Zertifikat.

certificate-at-the-end = 📜 Dein Zertifikat ist fertig, sobald du dein Tandem abgeschlossen hast.
certificate-nothing-missing = Du hast alles, was es dafür braucht.
certificate-missing = 📜 Für das Zertifikat fehlt noch etwas:
certificate-meetings = Es braucht { $floor } Treffen, die hier eingetragen sind. { $count ->
    [one] Eins fehlt.
   *[other] { $count } fehlen.
} Wenn ihr euch getroffen und es nicht eingetragen habt, kann deine Koordination helfen.
certificate-mandatory = { $count ->
    [one] Eine Veranstaltung fehlt, die für alle zum Programm gehört.
   *[other] { $count } Veranstaltungen fehlen, die für alle zum Programm gehören.
}
certificate-electives = { $count ->
    [one] Eine Veranstaltung deiner Wahl fehlt.
   *[other] { $count } Veranstaltungen deiner Wahl fehlen.
}
certificate-coming = 📜 Ich schreibe dein Zertifikat, einen Moment …
certificate-file = Zertifikat
certificate-here =
    📜 <b>Dein Zertifikat, { $name }. Herzlichen Glückwunsch!</b>
    Seine Nummer ist { $code }. Wer wissen möchte, ob es echt ist, kann deine Koordination fragen.
certificate-here-mentor =
    📜 <b>Deine Bestätigung, { $name }, mit herzlichem Dank!</b>
    Ihre Nummer ist { $code }. Wer wissen möchte, ob sie echt ist, kann deine Koordination fragen.
certificate-rename = ✏️ Ein anderer Name
certificate-failed = Das Zertifikat hat diesmal leider nicht geklappt. Verloren ist nichts: Versuch es bitte gleich noch einmal.
certname-title = dein Zertifikat
certname-review = 📜 <b>Soll es dieser Name sein?</b>
    .send = Zertifikat schreiben
certname-name = Welcher Name soll auf deinem Zertifikat stehen?
    .label = Name
    .hint = Dein voller Name, wie in deinen anderen Unterlagen.
certificate-title-mentee = Zertifikat
certificate-title-mentor = Bestätigung
certificate-given = für
certificate-body-mentee = hat als Mentee am Programm { $programme } teilgenommen und sich regelmäßig mit einer Mentorin oder einem Mentor getroffen, um an eigenen beruflichen Zielen zu arbeiten.
certificate-body-mentor = hat sich ehrenamtlich im Programm { $programme } engagiert und eine Person auf ihrem Weg ins Berufsleben mit Zeit, Erfahrung und Aufmerksamkeit begleitet.
certificate-period = Zeitraum
certificate-role = Rolle
certificate-role-mentee = Mentee
certificate-role-mentor = Mentor*in
certificate-met = Treffen
certificate-goals = Ziele
certificate-goals-mentee = { $count }, gesetzt und verfolgt
certificate-goals-mentor = { $count }, begleitet
certificate-thanks-mentee = Wir gratulieren und wünschen für den weiteren Weg viel Erfolg.
certificate-thanks-mentor = Wir danken herzlich für dieses Engagement.
certificate-issued = Ausgestellt am { $day }
certificate-check-mentee = Zertifikat Nr. { $code } · zu prüfen bei der Koordination des Programms
certificate-check-mentor = Bestätigung Nr. { $code } · zu prüfen bei der Koordination des Programms

# Notizen.

notes-offer =
    📦 <b>Deine eigenen Notizen aus der Zeit mit { $partner }</b>
    Was nur du lesen kannst (was du aus Treffen mitnimmst, deine Standortbestimmung), bleibt noch bis { $day }, dann wird es gelöscht. Möchtest du es behalten? Hier bekommst du alles, was du geschrieben hast, als Datei.
notes-warning =
    📦 <b>Am { $day } werden deine privaten Notizen aus der Zeit mit { $partner } gelöscht.</b>
    Wenn du sie behalten möchtest, ist jetzt der richtige Moment: Hier bekommst du alles, was du geschrieben hast, als Datei.
notes-here = 📦 Alles, was du in deinem Tandem mit { $partner } geschrieben hast. Die Datei öffnet sich in jedem Browser.
notes-for-programs = Dasselbe für Programme.
notes-none = 📦 Von dir gibt es hier keine Notizen (mehr).
notes-title = Meine Notizen: Tandem mit { $partner }
notes-entry = { $kind }, { $day }
notes-seen =
    .only-me = Das konntest nur du lesen.
    .tandem = Das konntet ihr beide im Tandem lesen.
    .coordinator = Das konnte auch die Koordination lesen.
notes-rating = { $competence }: { $rating }
notes-file = meine-notizen

# Für die Koordination.

endings-none = 🏁 Gerade wird kein Tandem abgeschlossen.
endings-list = 🏁 <b>Tandems vor dem Abschluss</b>
endings-line = <b>{ $mentee }</b> und <b>{ $mentor }</b>, bis { $last }: { $state }
endings-waiting = Es fehlt noch { $names }
endings-close = Abschließen: { $mentee } und { $mentor }
endings-overdue = ⏳ { $count ->
        [one] Dieses Tandem ist
       *[other] Diese { $count } Tandems sind
    } nach der vereinbarten Zeit noch offen. Von selbst wird nichts geschlossen: Vielleicht hilft ein Wort, oder du schließt für sie ab.
endings-sure = Soll ich das Tandem von <b>{ $mentee }</b> und <b>{ $mentor }</b> abschließen? Beide lesen dann:
endings-sure-yes = Ja, abschließen
endings-sure-no = ‹ Nein, offen lassen
endings-closed = Abgeschlossen. Beide wissen Bescheid.
check-how = Um ein Zertifikat zu prüfen, schreib seine Nummer hinter den Befehl: /certificate K7QM-2XRA-9DPT
check-unknown = ❌ Ein Zertifikat mit der Nummer { $code } gibt es nicht. Ist sie richtig abgeschrieben? Sie hat drei Gruppen aus je vier Buchstaben und Ziffern.
check-found =
    ✅ <b>Das Zertifikat { $code } ist echt.</b>
    { $name } ({ $role }), { $begins } – { $ends }, { $meetings ->
        [one] ein Treffen
       *[other] { $meetings } Treffen
    }. Ausgestellt am { $issued }.
