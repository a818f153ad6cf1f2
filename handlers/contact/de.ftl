contact-nudge-mentee =
    👋 Hallo { $name }, wie läuft es mit { $partner }? Der letzte Kontakt, von dem ich weiß, war am { $last }.
    Eine kurze Nachricht genügt: Woran arbeitest du, was würde dir jetzt helfen?
contact-nudge-mentor =
    👋 Hallo { $name }, von dir und { $partner } habe ich seit { $last } nichts gehört. Habt ihr Kontakt? Einmal tippen genügt.
contact-met = ✍️ Wir haben uns getroffen
contact-plan = 📅 Treffen planen
contact-touched = 💬 Wir hatten Kontakt
contact-noted = 👍 Schön, notiert. Grüß { $partner } von mir!
contact-day = 🗓️ { $day }
contact-form-told = 🤝 { $form }
contact-yesterday = Das war gestern
contact-earlier = An einem anderen Tag
contact-unknown = Diese Notiz finde ich nicht mehr. Du kannst es jederzeit neu eintragen.
contact-no-tandem = Dieses Tandem ist zu Ende, hier gibt es nichts mehr einzutragen.
contact-nudge-first-mentee =
    👋 Hallo { $name }, du und { $partner } seid seit { $last } ein Tandem, und von einem ersten Kontakt weiß ich noch nichts.
    Eine kurze Nachricht genügt für den Anfang: wer du bist, was du dir erhoffst, wann ihr euch treffen könntet.
contact-nudge-first-mentor =
    👋 Hallo { $name }, du und { $partner } seid seit { $last } ein Tandem, und von einem ersten Kontakt weiß ich noch nichts. Habt ihr euch schon gehört? Einmal tippen genügt.

touch-title = der Tag eines Kontakts
touch-day = An welchem Tag hattet ihr Kontakt?
    .label = Tag

# Die Mentees, eine Woche später, mit einer Nachricht, die so hinausgehen kann.

contact-nudge-again =
    👋 Hallo { $name }, zwischen dir und { $partner } ist es noch still. Oft fehlt nur der erste Satz.
contact-draft-offer =
    Soll ich { $mentor } das von dir schicken?
    <blockquote>{ $draft }</blockquote>
contact-draft =
    Hallo { $mentor }, ich hoffe, es geht dir gut. Wir haben eine Weile nichts voneinander gehört, das würde ich gern ändern. Hast du in den nächsten zwei Wochen eine halbe Stunde für ein Gespräch? Viele Grüße, { $mentee }
contact-draft-first =
    Hallo { $mentor }, ich freue mich, dass wir ein Tandem sind. Hast du in den nächsten zwei Wochen eine halbe Stunde, damit wir uns kennenlernen? Viele Grüße, { $mentee }
contact-send = 📨 Abschicken
contact-send-changed = ✏️ Erst ändern
contact-sent = 📨 <b>{ $mentor } hat deine Nachricht.</b> Kommt eine Woche lang keine Antwort, frage ich { $mentor } selbst.
contact-sent-unreachable = 📭 { $mentor } bekommt von mir gerade keine Nachrichten. Schreib bitte direkt:
contact-sent-words = <blockquote>{ $words }</blockquote>
contact-sent-already = 📨 Deine Nachricht ist schon unterwegs. Du kannst { $mentor } auch direkt schreiben.
contact-message =
    💬 <b>{ $mentee } schreibt dir:</b>
    <blockquote>{ $words }</blockquote>
contact-answered = ✅ Ich habe geantwortet
draft-title = deine Nachricht
draft-words = Was möchtest du { $mentor } schreiben?
    .label = Nachricht

# Die Mentor*innen.

contact-yes = ✅ Ja, haben wir
contact-not-yet = Noch nicht
contact-not-yet-done = Danke. Oft genügt ein kurzes „Wie geht’s?“ an { $partner }.

# Später.

contact-snooze = 😴 In einer Woche
contact-snoozed = 😴 Alles klar, ich frage in einer Woche noch einmal.
contact-snoozed-already = 😴 Das ist schon notiert.
contact-snoozed-enough = Öfter kann ich das nicht verschieben. Eine kurze Nachricht an { $partner } genügt; und wenn etwas nicht stimmt, sag es der Koordination.
contact-pause = ⏸️ Pause bis …
contact-concern = 🛟 Etwas stimmt nicht
contact-nothing-due = 👍 Hier ist im Moment nichts zu tun.
contact-rests = ⏸️ Euer Tandem pausiert bis { $day }, es steht also nichts an.
