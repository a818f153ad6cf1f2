command-concern = Etwas stimmt nicht
command-concerns = Was Leute beschäftigt
    .short = Anliegen

# Die Wege weiter.

concern-which = 🛟 Um welches Tandem geht es?
concern-with = Mit { $partner }
concern-ways = 🛟 <b>Etwas stimmt nicht zwischen dir und { $partner }, oder du brauchst eine Pause?</b> Das kommt auch in guten Programmen vor, und niemand ist schuld daran.
concern-ways-asked = Nichts geschieht, bevor ich dich gefragt habe und du gesehen hast, was { $partner } lesen wird. Deine Gründe bleiben bei der Koordination.
concern-talk = 💬 Mit der Koordination reden
concern-pause = ⏸️ Pause bis zu einem Tag
concern-wake = ▶️ Pause beenden
concern-rematch-one = 🔄 Ich wünsche mir ein neues Tandem
concern-rematch-coordinator = 🔄 Beenden, beide bekommen ein neues
concern-end = 🚪 Tandem beenden
concern-back = ‹ Zurück
concern-plan = 📅 Treffen planen
concern-unknown = Das steht dir nicht offen, oder es gibt es nicht mehr. /menu zeigt dir, was du tun kannst.
concern-over = Das Tandem von { $mentee } und { $mentor } ist schon beendet. Daran lässt sich nichts mehr ändern.
concern-nothing = Alles klar, es bleibt, wie es ist, und niemand hat etwas erfahren.
concern-reached-one = { $partner } weiß, was du gesehen hast.
concern-reached-coordinator = Beide wissen es.
concern-unreachable = ⚠️ { $who } hat mich blockiert: Meine Nachrichten kommen dort nicht an.

# Reden.

talk-title = eine Nachricht an die Koordination
talk-words = Was möchtest du der Koordination sagen?
    .label = Nachricht
    .hint = { $partner } erfährt davon nichts. Die Koordination liest es, und die Antwort kommt hier zu dir.
concern-sent = 📨 <b>Die Koordination hat deine Nachricht.</b> Die Antwort kommt hier an; { $partner } weiß nichts davon.
concern-sent-more = 📨 Die Koordination hat es.
concern-nobody-else = Dein Tandem-Gegenüber koordiniert hier allein, deshalb kann ich nichts vertraulich weitergeben. Diese Wege sind trotzdem offen:
exchange-title = eine Nachricht
exchange-words = { $side ->
        [coordinator] Was möchtest du { $who } schreiben?
       *[one] Was möchtest du der Koordination schreiben?
    }
    .label = Nachricht
concern-from-coordinators = 💬 <b>{ $who } schreibt dir, für die Koordination:</b>
    { $words }
concern-reply = ✏️ Antworten

# Pause.

pause-title = eine Pause
pause-until = { $side ->
        [coordinator] Bis wann soll das Tandem von { $mentee } und { $mentor } ruhen?
       *[one] Bis wann soll dein Tandem mit { $partner } ruhen?
    }
    .label = Bis
    .hint = Bis dahin erinnere ich niemanden an etwas, und an dem Tag melde ich mich wieder. Das Tandem endet weiterhin am { $ends }; wenn ihr mehr Zeit braucht, könnt ihr das in eurer Vereinbarung festhalten.
pause-reason = Magst du der Koordination sagen, warum?
    .label = Grund
pause-sure = { $side ->
        [coordinator] Soll das Tandem von { $mentee } und { $mentor } bis { $day } ruhen?
       *[one] Soll euer Tandem bis { $day } ruhen?
    }
    .label = Sicher
    .option-yes = ✅ Ja, Pause machen
    .option-no = ‹ Nein, alles lassen, wie es ist
    .hint = { $side ->
        [coordinator] Beide werden das lesen, je mit dem Namen der anderen Person:
       *[one] { $partner } wird genau das lesen, und keinen Grund:
    }
        <blockquote>{ $told }</blockquote>
concern-told-pause = ⏸️ <b>{ $partner } möchte, dass euer Tandem bis { $day } ruht.</b> Das gehört zum Programm und sagt nichts über dich. Bis dahin erinnere ich dich an nichts, und an dem Tag melde ich mich bei euch beiden. Treffen, die ihr beide bestätigt habt, bleiben bestehen, und schreiben könnt ihr euch jederzeit.
concern-told-pause-coordinator = ⏸️ <b>Die Koordination lässt dein Tandem mit { $partner } bis { $day } ruhen.</b> Bis dahin erinnere ich dich an nichts, und an dem Tag melde ich mich bei euch beiden. Treffen, die ihr beide bestätigt habt, bleiben bestehen, und schreiben könnt ihr euch jederzeit.
concern-paused-one = ⏸️ <b>Erledigt: Euer Tandem ruht bis { $day }.</b> An dem Tag melde ich mich bei euch beiden, und du kannst die Pause jederzeit beenden.
concern-paused-coordinator = ⏸️ <b>Erledigt: Das Tandem von { $mentee } und { $mentor } ruht bis { $day }.</b>
concern-no-pause = Dieses Tandem endet am { $day }, eine Pause ist deshalb nicht mehr möglich. Für mehr Zeit braucht es ein späteres Ende, das die beiden in ihrer Vereinbarung festhalten können.
concern-day-passed = { $day } passt nicht mehr: Der Tag ist vorbei, oder das Tandem endet vorher. Noch hat sich nichts geändert; wähl bitte einen anderen Tag.
concern-not-paused = Die Pause ist schon vorbei.
concern-woken-one = ▶️ <b>Die Pause ist vorbei.</b> { $partner } weiß es. Ein paar Worte aneinander sind ein guter Anfang.
concern-woken-coordinator = ▶️ <b>Die Pause von { $mentee } und { $mentor } ist vorbei.</b> Beide wissen es.
concern-told-woken = ▶️ <b>{ $partner } ist früher zurück: Die Pause eures Tandems ist vorbei.</b> Ein paar Worte aneinander sind ein guter Anfang.
concern-told-woken-coordinator = ▶️ <b>Die Koordination hat die Pause deines Tandems mit { $partner } beendet.</b> Ein paar Worte aneinander sind ein guter Anfang.

# Ein neues Tandem, oder das Ende.

ending-title = das Ende eines Tandems
ending-reason = Magst du der Koordination sagen, warum?
    .label = Grund
    .hint = { $kind ->
        [rematch] Das hilft, jemanden zu finden, der besser passt.
       *[end] Das hilft uns, es besser zu machen. Ein Tandem darf früher enden; niemand muss das erklären.
    } { $partner } bekommt es nie zu lesen.
ending-sure = { $side ->
        [coordinator] Soll das Tandem von { $mentee } und { $mentor } jetzt enden?
       *[one] Soll dein Tandem mit { $partner } jetzt enden?
    }
    .label = Sicher
    .option-yes = ✅ Ja, beenden
    .option-no = ‹ Nein, alles lassen, wie es ist
    .hint = { $side ->
        [coordinator] Beide werden das lesen, je mit dem Namen der anderen Person:
       *[one] { $partner } wird genau das lesen, und keinen Grund:
    }
        <blockquote>{ $told }</blockquote>
        Das lässt sich nicht rückgängig machen: Die beiden werden einander nicht noch einmal vorgeschlagen, und was geplant war, ist abgesagt.
concern-told-end = 🤝 <b>Dein Tandem mit { $partner } endet heute.</b> Ein Tandem darf früher enden: Das gehört zum Programm, niemand ist schuld daran, und es sagt nichts über dich. Treffen, die ihr geplant hattet, finden nicht statt. Danke für die Zeit und die Gedanken, die du hineingesteckt hast!
concern-told-seeks-mentee = Die Koordination sucht eine neue Begleitung für dich.
concern-told-seeks-mentor = Dein Platz ist frei für ein neues Tandem, wenn du magst.
concern-told-rests = Wenn du dir ein neues Tandem wünschst, sag es mir; sonst suchen wir niemanden.
concern-ended-one = <b>Erledigt: Dein Tandem mit { $partner } ist beendet.</b> Deine Gründe bleiben bei der Koordination. Danke, dass du es versucht hast!
concern-ended-coordinator = <b>Erledigt: Das Tandem von { $mentee } und { $mentor } ist beendet.</b>
concern-rematch-next = Die Koordination sucht jemand Neues für dich. Sobald es so weit ist, schreibe ich dir.
concern-end-next = Wir suchen jetzt niemanden für dich. Wenn du es dir anders überlegst, genügt ein Tipp.
concern-rest = Vorerst niemanden suchen
concern-seek = 🔎 Jemanden für mich suchen
concern-look-back = 📖 Zurückschauen
concern-ended-by = { $who } hat das Tandem von { $mentee } und { $mentor } beendet. Beide wissen es.

# Für die Koordination.

concern-tandem =
    🤝 <b>{ $mentee } und { $mentor }</b>, von { $since } bis { $until }
    { $contact }
concern-paused = ⏸️ Es ruht bis { $day }.
concern-card =
    🛟 <b>{ $who }</b> ({ $role }) <b>{ $kind }</b>
    <i>Das Tandem von { $mentee } und { $mentor }, { $day }</i>
concern-until = ⏸️ Bis { $day }. Mehr als das weiß die andere Person nicht.
concern-said = <b>{ $who }:</b> { $words }
concern-more = 💬 <b>{ $who } hat noch einmal geschrieben.</b>
concern-answer = ✏️ { $who } schreiben
concern-answered = 📨 { $who } hat deine Nachricht.
concern-answered-unreachable = 📨 Aufgehoben. Aber { $who } hat mich blockiert, die Nachricht kommt nicht an: Vielleicht klappt es auf einem anderen Weg.
concern-answered-by = 💬 { $who } hat { $person } geschrieben: { $words }
concern-settle = ✅ Das ist geklärt
concern-settled = ✅ Geklärt: was { $who } beschäftigt hat. Kommt noch eine Nachricht, ist es wieder offen.
concern-settled-on = ✅ Geklärt am { $day }.
concern-entry = { $who } { $kind }
concern-list = 🛟 <b>Was Leute beschäftigt</b>, das Älteste zuerst:
concern-none = 🛟 Hier wartet nichts auf dich.
concern-all = ‹ Alle
