door-hello =
    👋 <b>Hallo! Hier ist Tandem.</b>
    Ich begleite Mentees und Mentor*innen von <b>{ $programme }</b>.
door-language = In welcher Sprache sprechen wir? · Which language?
door-ask = Darf ich behalten, was du mir erzählst, damit du mitmachen kannst?
door-agree = ✅ Ja, ich bin einverstanden
door-not-now = Jetzt nicht
door-bye = Alles klar. Über dich ist nichts gespeichert. Komm wieder, wann du magst.
door-again = Ich habe es mir überlegt
door-welcome = Willkommen!
door-new-notice = Unsere Datenschutzhinweise haben sich geändert. Schau bitte kurz darüber: Mit deinem Ja geht es weiter.
door-thanks = Danke!
door-accepted = ✅ Du hast Fassung { $version } der Datenschutzhinweise angenommen. /privacy zeigt sie jederzeit, und nimmt deine Einwilligung zurück.
door-held = Was du gerade geschickt hast, wartet hier: Mit deinem Ja geht es genau dort weiter.
door-ask-again = Wenn du zurückkommen möchtest, brauche ich dein Ja: Darf ich behalten, was du mir erzählst, damit du mitmachen kannst?
door-other-version = So sind die Hinweise jetzt. Schau sie dir bitte noch einmal an.
door-declined =
    Alles klar. Ohne dein Ja geht es in { $programme } erst einmal nicht weiter: Ich tue hier nichts für dich und erinnere dich an nichts. Deine Antworten und dein Tandem bleiben, wie sie sind, bis du dich entscheidest; was dein Tandem oder die Koordination dir schickt, kommt weiter an.

    Du kannst es dir jederzeit anders überlegen oder deine Einwilligung ganz zurücknehmen. /mydata zeigt, was wir über dich haben, /erase löscht es.

command-start = Anfangen
command-apply = Bewirb dich

onboarding-title = deine Bewerbung
onboarding-review = <b>Habe ich dich richtig verstanden?</b>
    .send = ✅ Bewerbung abschicken
onboarding-role = Was möchtest du sein?
    .label = Rolle
    .hint =
        Ein <b>Mentee</b> studiert und sucht den Weg in den Beruf. Eine <b>Mentorin</b> oder ein <b>Mentor</b> hat Erfahrung und begleitet.
onboarding-level = Welchen Abschluss machst du?
    .label = Abschluss
onboarding-semester = In welchem Semester bist du?
    .label = Semester
onboarding-too_early =
    Schön, dass du so früh daran denkst! Mitmachen kannst du ab dem { $semester }. Semester: also ab <b>{ $day }</b>. Soll ich dich dann erinnern?
    .label = Erinnerung
    .option-remind = 🔔 Ja, erinnere mich
    .option-later = Nein, danke
onboarding-name = Wie sollen wir dich nennen?
    .label = Name
onboarding-subject = Was ist dein Fach?
    .label = Fach
    .hint = Was du studierst oder studiert hast. Zum Beispiel: <i>Wirtschaftsinformatik</i>
onboarding-alumni = Hast du selbst hier studiert?
    .label = Hier studiert
    .option-yes = Ja
    .option-no = Nein
onboarding-employer = Wo arbeitest du?
    .label = Arbeitgeber
onboarding-position = Was machst du dort?
    .label = Aufgabe
onboarding-sector = Was für eine Organisation ist das?
    .label = Bereich
onboarding-languages = Welche Sprachen sprichst du, und wie gut?
    .label = Sprachen
onboarding-fields = Welche Berufsfelder interessieren dich oder kennst du?
    .label = Berufsfelder
onboarding-looks_for = Was würde dir am meisten helfen?
    .label = Ich suche
onboarding-offers = Was könntest du einem Mentee anbieten?
    .label = Ich biete
onboarding-about = Erzähl ein wenig von dir.
    .label = Über mich
    .hint = Zwei, drei Sätze genügen: dein Weg, was dich neugierig macht, was du gern tust.
onboarding-ways = Wie triffst du dich gern oder bleibst in Kontakt?
    .label = Kontaktwege
onboarding-hours = Wie viele Stunden im Monat hast du für dein Tandem?
    .label = Stunden im Monat
onboarding-capacity = Wie viele Mentees würdest du zur selben Zeit begleiten?
    .label = Mentees höchstens
onboarding-works_for = Arbeitest du für eine Organisation oder hängst von einer ab?
    .label = Ich arbeite für
    .hint = Ein Studijob oder ein Stipendium zum Beispiel. Beide im Tandem sollen voneinander unabhängig sein, darum kommt von dort niemand für dein Tandem infrage. Mehrere: eine je Zeile.
onboarding-supervises = Gibt es Organisationen oder Lehrstühle, wo du Leute führst oder benotest?
    .label = Ich leite bei
    .hint = Beide im Tandem sollen voneinander unabhängig sein, darum kommt von dort niemand für dein Tandem infrage. Mehrere: eine je Zeile.
onboarding-country = Aus welchem Land kommst du?
    .label = Land

onboarding-sent =
    🎉 <b>Danke, { $name }! Deine Bewerbung ist unterwegs.</b>
    Die Koordination liest sie, und ich schreibe dir, sobald es eine Antwort gibt. Bis dahin musst du nichts tun.
onboarding-new-application = 📬 <b>{ $name }</b> hat sich als { $role } beworben.
onboarding-look = Ansehen
onboarding-invitation-needed = In dieses Programm kommt man mit einer Einladung. Frag die Koordination nach einem Link; öffne ihn, und wir machen genau hier weiter.
onboarding-invitation-used = Diese Einladung haben schon so viele genutzt, wie sie galt. Frag die Koordination nach einer eigenen.
onboarding-invitation-expired = Die Zeit dieser Einladung ist vorbei. Frag die Koordination nach einer neuen.
onboarding-invitation-withdrawn = Die Koordination hat diese Einladung zurückgezogen. Frag dort nach, wenn du meinst, dass du eine haben solltest.
onboarding-invitation-late = Diese Einladung war für eine Runde des Programms, die vorbei ist. Frag die Koordination nach einer neuen.
onboarding-invitation-unknown = Diese Einladung kenne ich nicht. Vielleicht ist ein Teil des Links verloren gegangen: Öffne ihn noch einmal so, wie du ihn bekommen hast.
onboarding-invitation-early = ✉️ Du bist eingeladen zu <b>{ $cohort }</b>. Bewerben kannst du dich ab <b>{ $day }</b>: Heb den Link auf und öffne ihn dann noch einmal.
onboarding-already-in = Du bist schon dabei – eine Einladung brauchst du nicht. /menu zeigt dir, was du tun kannst.
onboarding-see-you = Alles klar. Ab <b>{ $day }</b> bist du willkommen: Schreib dann einfach /apply. Viel Freude im Studium!
onboarding-will-remind = 🔔 Gemacht. Ich schreibe dir am <b>{ $day }</b>. Viel Freude im Studium bis dahin!
onboarding-now = 🎓 Dein neues Semester hat begonnen, und jetzt kannst du beim Mentoring mitmachen. Magst du?
onboarding-apply = Jetzt bewerben

# Solange die Bewerbungen geschlossen sind.

onboarding-closed = 🚪 Schön, dass du da bist! Im Moment kann man sich bei <b>{ $programme }</b> nicht bewerben: Die Bewerbungen sind geschlossen.
onboarding-opens = Am <b>{ $day }</b> öffnen sie wieder: Komm dann gern zurück, mit deiner Einladung, falls du eine hast.
onboarding-opens-later = Wann sie wieder öffnen, steht noch nicht fest. Schau später noch einmal vorbei, oder frag die Koordination: /contact.
onboarding-closed-kept = Sie wurden geschlossen, während du geschrieben hast. Alle deine Antworten bleiben hier; du kannst sie abschicken, wenn es weitergeht.
