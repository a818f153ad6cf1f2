command-match = Mentees und Mentor*innen zusammenbringen
    .short = Matching

# Der Entwurf.

matching-none-yet =
    🧩 <b>Matching</b>
    { $mentees ->
        [0] Kein Mentee wartet auf ein Tandem.
        [one] Ein Mentee wartet auf ein Tandem.
       *[other] { $mentees } Mentees warten auf ein Tandem.
    } { $places ->
        [0] Kein Platz ist frei.
        [one] Ein Platz ist frei.
       *[other] { $places } Plätze sind frei.
    }
matching-how = Ich rechne dir einen Entwurf aus: so viele Paare wie möglich, und davon die, die am besten passen. Du siehst ihn durch und änderst, was du möchtest. Niemand wird gefragt, bevor du ihn abschickst.
matching-how-later = Sobald es beides gibt, kann ich dir einen Entwurf ausrechnen. Mit /invite holst du Leute dazu, /applications zeigt, wer mitmachen möchte.
matching-run = 🧮 Entwurf ausrechnen
matching-run-again = 🔄 Neu rechnen
matching-ordered = 🧮 Ich rechne: { $mentees ->
        [one] ein Mentee
       *[other] { $mentees } Mentees
    }, { $places ->
        [one] ein freier Platz
       *[other] { $places } freie Plätze
    }. Sobald der Entwurf da ist, bekommst du eine Nachricht.
matching-under-way = 🧮 Ein Entwurf wird gerade ausgerechnet. Sobald er da ist, bekommst du eine Nachricht.
matching-being-sent = 💌 Vorschläge aus diesem Entwurf gehen gerade hinaus. Rechne bitte neu, wenn alle unterwegs sind.
matching-nobody-waits = Kein Mentee wartet auf ein Tandem: Es gibt niemanden zusammenzubringen.
matching-no-places = Im Moment ist kein Platz frei: Es gibt niemanden, mit dem ich zusammenbringen könnte.
matching-failed = Ich konnte den Entwurf nicht ausrechnen. Nichts ist verloren, und niemand wurde gefragt. Versuch es bitte noch einmal.
matching-no-longer-fixed = 📌 { $mentee } und { $mentor } können nicht festgelegt bleiben: { $why }.
matching-draft = 🧩 <b>Entwurf</b> vom { $made }: { $count ->
        [0] Ich konnte niemanden zusammenbringen.
        [one] <b>ein Paar</b>, Passung { $fit } von 100.
       *[other] <b>{ $count } Paare</b>, Passung im Schnitt { $fit } von 100.
    }
matching-nobody-asked = Noch wurde niemand gefragt.
matching-sent-so-far = 💌 { $count ->
        [one] Ein Vorschlag ist verschickt.
       *[other] { $count } Vorschläge sind verschickt.
    }
matching-doubtful = ⚠️ { $count ->
        [one] Ein Paar ist fraglich
       *[other] { $count } Paare sind fraglich
    }: Die beiden haben vielleicht mit derselben Organisation zu tun. Schau bitte hin.
matching-overtaken = 🔔 { $count ->
        [one] Jemand wartet, den dieser Entwurf nicht kennt
       *[other] { $count } Leute warten, die dieser Entwurf nicht kennt
    }. Rechne neu, um sie aufzunehmen; was du festgelegt oder ausgeschlossen hast, bleibt.
matching-entry = { $state }{ $mentee } – { $mentor } · { $fit }
matching-state-open = { "" }
matching-state-fixed = 📌{ " " }
matching-state-doubtful = ⚠️{ " " }
matching-state-impossible = ⛔{ " " }
matching-state-sending = 📤{ " " }
matching-state-sent = 💌{ " " }
matching-left-key = 👤 Übrig ({ $count })
matching-settled-key = 📌🚫 Festgelegt und ausgeschlossen
matching-send-all = 💌 Alle verschicken
matching-back = ‹ Der Entwurf
matching-changed = Das hat sich inzwischen geändert. So sieht es jetzt aus.
matching-sent-already = Die beiden sind schon gefragt.

# Ein Paar.

matching-pair = 🧩 <b>{ $mentee } und { $mentor }</b>: Passung { $fit } von 100
matching-because-support = • Unterstützung, gesucht und angeboten: { $shared }
matching-because-fields = • Berufsfelder: { $shared }
matching-because-languages = • Beide sprechen { $shared }
matching-because-subject = • Verwandte Fächer
matching-because-tie-country = • Beide kommen aus demselben Land: { $country }
matching-because-tie-tongue = • Beide sprechen auch { $shared }
matching-because-tie-alumni = • Hat selbst hier studiert
matching-because-ways = • Kontaktwege: { $shared }
matching-because-time = • Ähnlich viel Zeit
matching-because-nothing = Keine Regel spricht dagegen, und nichts Besonderes dafür.
matching-doubt = ⚠️ <b>Schau bitte hin:</b> Ist das dieselbe Organisation? Die beiden sollen voneinander unabhängig sein. Bei „Alle verschicken“ lasse ich das Paar aus, bis du es festgelegt hast.
matching-impossible = ⛔ Dieses Paar ist nicht mehr möglich: { $why }.
matching-is-fixed = 📌 Festgelegt: Die beiden bleiben zusammen, auch wenn du neu rechnest.
matching-is-sent = 💌 Verschickt: Beide sind gefragt.
matching-is-sending = 📤 Der Vorschlag geht gleich hinaus.
matching-send-one = 💌 Diesen Vorschlag schicken
matching-fix = 📌 Festlegen
matching-unfix = 📌 Lösen
matching-block = 🚫 Ausschließen
matching-apart = ✂️ Auflösen
matching-other-mentor = 🔁 Jemand anders als Mentor*in
matching-other-mentee = 🔁 Jemand anders als Mentee
matching-blocked = 🚫 <b>{ $mentee }</b> und <b>{ $mentor }</b> werden einander nicht vorgeschlagen. Rechne neu, um andere für sie zu finden, oder wähl selbst jemanden.
matching-parted = ✂️ <b>{ $mentee }</b> und <b>{ $mentor }</b> sind kein Paar mehr.

# Übrig.

matching-left = { $count ->
        [one] 👤 <b>Eine Person</b> hat in diesem Entwurf niemanden. Tipp sie an, um den Grund zu sehen.
       *[other] 👤 <b>{ $count } Leute</b> haben in diesem Entwurf niemanden. Tipp sie an, um den Grund zu sehen.
    }
matching-left-entry = { $name } · { $role }
matching-left-why = 👤 <b>{ $name }</b> hat in diesem Entwurf niemanden. { $why }
matching-why-nobody-there =
    .mentee = Unter den Mentor*innen ist niemand erreichbar.
    .mentor = Kein wartender Mentee ist erreichbar.
matching-why-unreachable =
    .mentee = Ich wurde blockiert und könnte nicht fragen.
    .mentor = Ich wurde blockiert und könnte nicht fragen.
matching-why-no-common-language =
    .mentee = Mit niemandem unter den Mentor*innen gibt es eine gemeinsame Sprache.
    .mentor = Mit keinem wartenden Mentee gibt es eine gemeinsame Sprache.
matching-why-not-independent =
    .mentee = Alle Mentor*innen mit gemeinsamer Sprache haben mit einer Organisation zu tun, von der dieser Mentee abhängt.
    .mentor = Alle wartenden Mentees mit gemeinsamer Sprache hängen von derselben Organisation ab.
matching-why-proposed-before =
    .mentee = Wer passen würde, wurde schon einmal vorgeschlagen.
    .mentor = Wer passen würde, wurde schon einmal vorgeschlagen.
matching-why-blocked =
    .mentee = Wer passen würde, ist von dir ausgeschlossen.
    .mentor = Wer passen würde, ist von dir ausgeschlossen.
matching-why-no-capacity =
    .mentee = Wer passen würde, hat schon alle Plätze vergeben.
    .mentor = Alle angebotenen Plätze sind vergeben.
matching-why-with-others =
    .mentee = Wer passen würde, hat in diesem Entwurf schon jemanden: Es gibt zu wenige Plätze.
    .mentor = Wer passen würde, hat in diesem Entwurf schon jemanden.
matching-why-set-free =
    .mentee = Du hast das Paar aufgelöst.
    .mentor = Du hast das Paar aufgelöst.
matching-find-mentor = 🔍 Mentor*in finden
matching-find-mentee = 🔍 Mentee finden
matching-back-left = ‹ Übrig

# Festgelegt und ausgeschlossen.

matching-settled = 📌 <b>Festgelegte</b> Paare bleiben zusammen, 🚫 <b>ausgeschlossene</b> werden nie vorgeschlagen, so oft du auch neu rechnest. Tipp eines an, um das zu ändern.
matching-settled-entry = { $icon } { $mentee } – { $mentor }
matching-settled-fixed = 📌 <b>{ $mentee } und { $mentor }</b> sind festgelegt: Sie bleiben zusammen, auch wenn du neu rechnest. Festgelegt von { $by }, { $at }.
    .icon = 📌
matching-settled-blocked = 🚫 <b>{ $mentee } und { $mentor }</b> sind ausgeschlossen: Sie werden einander nie vorgeschlagen. Festgelegt von { $by }, { $at }.
    .icon = 🚫
matching-let-go = ↩️ Rückgängig machen
matching-gone = Erledigt. Das gilt ab dem nächsten Rechnen.
matching-back-settled = ‹ Festgelegt und ausgeschlossen

# Jemand anders.

matching-choose-mentor = { $count ->
        [0] Für <b>{ $mentee }</b> kommt sonst niemand infrage: Bei den anderen spricht eine Regel dagegen, oder ihre Plätze sind mit Paaren belegt, die festgelegt oder verschickt sind.
       *[other] Mit wem soll <b>{ $mentee }</b> zusammenkommen? Wer am besten passt, steht oben; ⇄ heißt: anstelle von.
    }
matching-choose-mentee = { $count ->
        [0] Für <b>{ $mentor }</b> kommt sonst niemand infrage: Bei den anderen spricht eine Regel dagegen, oder sie sind in Paaren, die festgelegt oder verschickt sind.
       *[other] Mit wem soll <b>{ $mentor }</b> zusammenkommen? Wer am besten passt, steht oben; ⇄ heißt: jetzt bei.
    }
matching-choice-free = { $name } · { $fit }
matching-choice-with = { $name } · { $fit } ⇄ { $other }
matching-swap = 🔁 <b>{ $mentee } und { $mentor }</b>: Passung { $fit } von 100. Das würde sich ändern:
matching-swap-ends = ✂️ { $mentee } und { $mentor } ({ $fit }) wären kein Paar mehr.
matching-swap-also = 🧩 { $mentee } und { $mentor } ({ $fit }) wären ein Paar.
matching-swap-left = 👤 { $name } bliebe übrig.
matching-swap-nothing = Sonst ändert sich nichts.
matching-swap-doubt = ⚠️ <b>Schau bitte hin:</b> Ist das dieselbe Organisation? Die beiden sollen voneinander unabhängig sein.
matching-swap-do = ✅ So machen
matching-swapped = 🔁 <b>{ $mentee }</b> und <b>{ $mentor }</b> sind jetzt ein Paar. Ich habe es festgelegt, damit es bleibt, wenn du neu rechnest.

# Verschicken.

matching-send-question = 💌 <b>Soll ich { $count ->
        [one] einen Vorschlag
       *[other] { $count } Vorschläge
    } verschicken?</b> { $people } Leute sehen je das kurze Profil des anderen und entscheiden.
matching-doubtful-stay = ⚠️ { $count ->
        [one] Ein fragliches Paar bleibt
       *[other] { $count } fragliche Paare bleiben
    } im Entwurf: Schau bitte erst hin; was passt, kannst du festlegen oder einzeln schicken.
matching-nothing-to-send = { $doubtful ->
        [0] Es gibt nichts zu verschicken.
       *[other] Was noch da ist, ist fraglich: Schau dir bitte jedes Paar an; was passt, kannst du festlegen oder einzeln schicken.
    }
matching-send-yes = ✅ Ja, { $count } verschicken
matching-send-no = Noch nicht
matching-sent = { $count ->
        [0] 💌 Es wurde kein Vorschlag verschickt.
        [one] 💌 <b>Ein Vorschlag</b> ist unterwegs. Ich sage dir, was sie antworten.
       *[other] 💌 <b>{ $count } Vorschläge</b> sind unterwegs. Ich sage dir, was sie antworten.
    }
matching-skipped = ⛔ Nicht verschickt, { $mentee } und { $mentor }: { $why }.
matching-rest-follows = 📤 { $count ->
        [one] Ein weiterer folgt
       *[other] { $count } weitere folgen
    } in wenigen Minuten.
