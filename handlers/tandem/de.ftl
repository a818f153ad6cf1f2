command-tandem = Mein Tandem
command-proposal = Ein Vorschlag wartet auf Antwort
command-partner = Wieder jemanden suchen

# Ein Vorschlag.

tandem-proposal = 💌 <b>Der Vorschlag: du und { $partner }</b>
tandem-look = 👀 Vorschlag ansehen
tandem-waits-for = ✅ Du hast Ja gesagt. Ich schreibe dir, sobald { $partner } geantwortet hat; bis dahin kannst du es dir noch anders überlegen.
tandem-yes-noted = ✅ Notiert, danke! Ich schreibe dir, sobald { $partner } geantwortet hat.
tandem-yes-unreachable = ✅ Notiert, danke! Ich erreiche { $partner } gerade nicht. Die Koordination weiß Bescheid und versucht es auf anderem Weg.
tandem-yes-both = 🎉 Ihr habt beide Ja gesagt!
tandem-no-noted = Alles klar, danke für deine Offenheit. Das bleibt zwischen dir und der Koordination, und wir suchen weiter.
tandem-no-partner = Der Vorschlag mit { $partner } ist nicht zustande gekommen. Das kommt vor und sagt nichts über dich: Wir suchen weiter.
tandem-no-partner-waiting = Danke für dein Ja! Diesmal ist das Tandem mit { $partner } nicht zustande gekommen. Das kommt vor und sagt nichts über dich: Wir suchen weiter.
tandem-unknown = Dieser Vorschlag ist nicht für dich, oder es gibt ihn nicht mehr. /menu zeigt dir, was du tun kannst.
tandem-over = Dieser Vorschlag hat sich schon erledigt. Sobald es einen neuen gibt, schreibe ich dir.
tandem-over-lapsed = Die Zeit für diesen Vorschlag ist vorbei, er kann nicht mehr angenommen werden. Das macht nichts: Die Koordination weiß Bescheid, und sobald es einen neuen gibt, schreibe ich dir.
tandem-over-closed = Dein Tandem mit { $partner } ist schon beendet. /menu zeigt dir, was du tun kannst.
refusal-title = das Ablehnen eines Tandems
refusal-reason = Das ist völlig in Ordnung. Magst du der Koordination sagen, warum? Das hilft, jemanden zu finden, der besser passt.
    .label = Grund

# Erst fragen.

inquiry-title = eine Frage vor deiner Entscheidung
inquiry-question = Was möchtest du { $partner } fragen?
    .label = Frage
    .hint = Ich gebe die Frage weiter und bringe dir die Antwort, so oft du magst. Wie ihr euch erreicht, erfahrt ihr, sobald ihr beide Ja gesagt habt. Zum Beispiel: <i>Wie hast du hier deine erste Stelle gefunden?</i>
response-title = eine Antwort
response-answer = Was möchtest du { $partner } antworten?
    .label = Antwort
    .hint = Du entscheidest, wie viel du erzählst. Mit deiner Antwort ist noch nichts entschieden: Der Vorschlag bleibt offen.
tandem-asked-mine = ❓ <b>Du hast gefragt:</b> { $words }
tandem-asked-theirs = ❓ <b>{ $who } fragt:</b> { $words }
tandem-answered-mine = 💬 <b>Du hast geantwortet:</b> { $words }
tandem-answered-theirs = 💬 <b>{ $who } antwortet:</b> { $words }
tandem-reply = ✏️ Antworten
tandem-reply-to = ✏️ Antworten: { $question }
tandem-question-sent = 📨 <b>An { $partner } geschickt.</b> Ich bringe dir die Antwort; der Vorschlag bleibt so lange offen.
tandem-question-kept = 📨 <b>Aufgehoben.</b> Ich erreiche { $partner } gerade nicht: Sobald das wieder geht, ist deine Frage da. Die Koordination weiß Bescheid.
tandem-question-for-you = ❓ <b>{ $partner } möchte vor der Entscheidung etwas wissen.</b>
tandem-question-free = Antworte so ausführlich, wie du magst. Über den Vorschlag kannst du jetzt oder später entscheiden.
tandem-questions-many = Du hast { $partner } schon einiges gefragt. Warten wir die Antworten ab, bevor du weiterfragst.
tandem-answer-sent = 📨 <b>{ $partner } hat deine Antwort.</b>
tandem-answer-for-you = 💬 <b>{ $partner } hat dir geantwortet.</b>
tandem-answered-already = Diese Frage ist schon beantwortet; so steht es um den Vorschlag.

# Solange ein Vorschlag wartet.

tandem-remind = 💌 { $name }, { $partner } wurde dir vorgeschlagen, und ich habe noch keine Antwort von dir. Nimm dir einen Moment: Ja, Nein oder erst eine Frage – alles ist in Ordnung.
tandem-remind-question = ❓ <b>{ $partner } wartet auf eine Antwort von dir:</b>
tandem-stuck = ⏳ Der Vorschlag von <b>{ $mentee }</b> und <b>{ $mentor }</b> wartet seit { $since }.
tandem-oversee = 👀 { $mentee } & { $mentor }: was ich tun kann
tandem-oversee-all = 👀 Alle Vorschläge
tandem-stuck-more = … und { $count } weitere Vorschläge warten ebenso lang.
tandem-lapsed-more = … und { $count } weitere Vorschläge sind verfallen.
tandem-lapsed = Der Vorschlag mit { $partner } hat lange gewartet und ist verfallen. Das ist nicht schlimm: Vielleicht war es einfach nicht die Zeit. Sobald es einen neuen gibt, schreibe ich dir.
tandem-lapsed-waiting = Danke für dein Ja zu { $partner }! Am Ende ist daraus kein Tandem geworden, weil die Zeit für eine Antwort vorbei ist. Das sagt nichts über dich: Wir suchen weiter.
tandem-lapsed-pair = ⌛ Der Vorschlag von <b>{ $mentee }</b> und <b>{ $mentor }</b> ist ohne zwei Antworten verfallen. Beide wissen es. Du kannst sie einander noch einmal vorschlagen.
tandem-had-said-yes = ✅ Ja gesagt hatte: { $people }

# Der Anfang.

tandem-introduction = 🤝 <b>Du und { $partner } seid jetzt ein Tandem.</b>
tandem-unreachable = ⚠️ Ich erreiche { $partner } gerade nicht: Meine Nachrichten kommen dort nicht an. Schreib bitte direkt; die Koordination weiß Bescheid.
tandem-first-step-mentee = Der erste Schritt gehört dir: Schreib { $partner } bitte innerhalb von { $days } Tagen und verabrede ein erstes Treffen, ungefähr eine Stunde lang. Oder schlag gleich hier eine Zeit vor.
tandem-first-step-mentor = { $partner } meldet sich innerhalb von { $days } Tagen, um ein erstes Treffen zu verabreden. Bis dahin musst du nichts tun; wenn du lieber selbst eine Zeit vorschlägst, tu es gleich hier.
tandem-checklist = <b>Eure ersten Schritte</b>
tandem-done = ✅ { $step }
tandem-open = ▫️ { $step }
tandem-to-step = ▫️ { $step }
tandem-to-begin-mentee = 🌱 { $name }, so weit seid ihr gekommen, du und { $partner }. { $count ->
        [one] Eines fehlt noch
       *[other] Einiges fehlt noch
    } – für den Anfang genügen ein paar Minuten, und euer nächstes Treffen wird dadurch leichter.
tandem-to-begin-mentor = 📜 { $name }, deine Vereinbarung mit { $partner } wartet auf deine Antwort. Wenn sie dir passt, genügt ein Tipp; wenn nicht, sag einfach, was anders sein soll.
tandem-to-agreement = 📜 Lesen und antworten
tandem-formed = 🤝 <b>{ $mentee }</b> und <b>{ $mentor }</b> haben beide Ja gesagt: ein neues Tandem!
tandem-declined = <b>{ $who }</b> hat das Tandem von { $mentee } und { $mentor } abgelehnt.
tandem-reason = Der Grund, nur für dich: { $reason }
tandem-partner-unreachable = ⚠️ <b>{ $who }</b> hat mich blockiert und bekommt keine meiner Nachrichten. Es geht um das Tandem von { $mentee } und { $mentor }: Vielleicht klappt es bei { $who } auf einem anderen Weg.
tandem-full-mentor-to-mentee = Ihr habt beide Ja gesagt, aber gerade eben ging der letzte Platz bei { $mentor } an jemand anderen. Das tut mir leid! Die Koordination weiß Bescheid, und wir suchen weiter für dich.
tandem-full-mentor-to-mentor = { $mentee } und du habt beide Ja gesagt, aber alle Plätze, die du angeboten hast, sind jetzt vergeben. Deshalb beginnt dieses Tandem nicht. Die Koordination weiß Bescheid; wenn du noch jemanden begleiten möchtest, sag es dort.
tandem-full-mentor = ⚠️ { $mentee } und { $mentor } haben beide Ja gesagt, aber bei { $mentor } sind alle Plätze vergeben. Ich habe den Vorschlag zurückgenommen, beide wissen es. Sobald wieder Platz ist, kannst du die beiden einander noch einmal vorschlagen.
tandem-full-mentee-to-mentee = Du hast schon ein Tandem, deshalb kann eines mit { $mentor } nicht beginnen. Die Koordination weiß Bescheid.
tandem-full-mentee-to-mentor = Ihr habt beide Ja gesagt, aber { $mentee } hat inzwischen ein anderes Tandem. Deshalb beginnt dieses nicht. Wir suchen weiter für dich, und die Koordination weiß Bescheid.
tandem-full-mentee = ⚠️ { $mentee } und { $mentor } haben beide Ja gesagt, aber { $mentee } hat schon ein Tandem. Ich habe den Vorschlag zurückgenommen, beide wissen es.

# Das Tandem.

tandem-card =
    🤝 <b>Dein Tandem mit { $partner }</b>, von { $since } bis { $until }
    { $contact }
tandem-paused = ⏸️ Es ruht bis { $day }. So lange erinnere ich euch an nichts.
tandem-awake = ▶️ <b>Schön, dass du wieder da bist, { $name }!</b> Die Pause eures Tandems ist vorbei. Ein paar Worte an { $partner } sind ein guter Anfang.
tandem-wake = ▶️ Pause beenden
tandem-plan = 📅 Treffen planen
tandem-log = ✍️ Treffen eintragen
tandem-in-touch = 💬 Wir hatten Kontakt
tandem-agreement = 📜 Vereinbarung
tandem-goals = 🎯 Ziele
tandem-position = 🧭 Standortbestimmung
tandem-support = 🙋 Hilfe
tandem-close = 🎓 Gut zum Ende bringen
tandem-concern = 🛟 Etwas stimmt nicht
tandem-rest = Vorerst niemanden suchen
tandem-rests = Alles klar: Wir suchen vorerst niemanden für dich. Wenn du es dir anders überlegst, genügt ein Tipp, oder /partner.
tandem-seek = 🔎 Jemanden für mich suchen
tandem-seeks = 🔎 Schön, dass du dabei bist: Die Koordination denkt wieder an dich. Sobald es jemanden für dich gibt, schreibe ich dir.
