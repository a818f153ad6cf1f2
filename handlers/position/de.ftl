command-position = Standortbestimmung

assess-title = deine Standortbestimmung
assess-review = 🧭 <b>Standortbestimmung, auf einen Blick</b>
    .send = ✅ Festhalten
assess-strengths = Was sind deine Stärken?
    .label = Stärken
    .hint = Was fällt dir leicht, wofür loben dich andere? Zum Beispiel: <i>Ich erkläre Schwieriges einfach, und ich bleibe ruhig, wenn die Zeit knapp wird.</i>
assess-growth = Worin möchtest du besser werden?
    .label = Lernfelder
    .hint = Ein oder zwei Dinge genügen. Zum Beispiel: <i>Vor einer Gruppe sprechen; E-Mails auf Deutsch schreiben</i>
assess-potential = Was steckt in dir, das sich bisher kaum zeigen konnte?
    .label = Potenzial
    .hint = Ein Talent, ein Interesse, eine Erfahrung von zu Hause. Zum Beispiel: <i>Ich habe Festivals organisiert, aber noch nie im Beruf.</i>
assess-clarity = Wie klar ist dir, wohin es beruflich gehen soll?
    .label = Berufliche Klarheit
    .low = noch ganz offen
    .high = ich weiß, was ich will
assess-market = Wie gut kennst du den Arbeitsmarkt in deinem Fach?
    .label = Arbeitsmarkt
    .low = kaum
    .high = ich weiß, wer wofür Leute sucht
assess-documents = Wie gut sind deine Bewerbungsunterlagen?
    .label = Unterlagen
    .low = noch gar nichts da
    .high = fertig zum Abschicken
assess-interviews = Wie sicher fühlst du dich in Bewerbungsgesprächen?
    .label = Gespräche
    .low = sehr unsicher
    .high = ruhig und gut vorbereitet
assess-network = Wie gut ist dein berufliches Netzwerk?
    .label = Netzwerk
    .low = ich kenne niemanden im Fach
    .high = irgendwen kann ich immer fragen
assess-language = Wie sicher bist du in der Sprache, in der du arbeiten möchtest?
    .label = Arbeitssprache
    .low = einzelne Wörter
    .high = ich schaffe darin jede Aufgabe
assess-presentation = Wie gut kannst du anderen sagen, was du kannst?
    .label = Selbstpräsentation
    .low = mir fehlen die Worte
    .high = in wenigen überzeugenden Sätzen
assess-planning = Wie gut ist dein nächster Schritt geplant?
    .label = Nächster Schritt
    .low = keine Ahnung, was als Nächstes kommt
    .high = was, wann und wie steht fest
assess-change = Was hat sich verändert, seit du angefangen hast?
    .label = Was sich verändert hat
    .hint = Ein Moment, in dem du es gemerkt hast, oder etwas, das du jetzt kannst. Zum Beispiel: <i>Ich habe ohne Zettel bei einer Firma angerufen.</i>
assess-sees = Wer darf deine Standortbestimmung ansehen?
    .label = Wer sie lesen darf
    .hint = Sie kann ein guter Anfang für ein Gespräch mit { $mentor } sein. Du kannst es dir jederzeit anders überlegen.
    .option-only-me = 🔒 Nur ich
    .option-tandem = 👥 Auch mein Gegenüber im Tandem

position-which = 🧭 <b>Um welches Tandem geht es?</b>
position-of-mine = 🧭 Meine, mit { $mentor }
position-of-theirs = 🧭 { $mentee }
position-mine = 🧭 <b>Standortbestimmung</b> · in deinem Tandem mit { $mentor }
position-none-mine =
    🧭 <b>Wo stehst du gerade?</b>
    Beschreib deine Stärken und worin du wachsen möchtest; dann schätzt du acht Kompetenzen von 1 bis 10 ein. Das dauert ungefähr fünf Minuten. Zur Halbzeit und am Ende machst du es noch einmal, und ein Bild zeigt, was sich verändert hat.

    🔒 Deine Standortbestimmung gehört dir allein, außer du zeigst sie { $mentor }.
position-theirs = 🧭 <b>Wo { $mentee } steht</b>
position-none-theirs = 🧭 { $mentee } teilt gerade keine Standortbestimmung. Das entscheidet { $mentee } allein, und es ist völlig in Ordnung: Ihr könnt einfach beim nächsten Treffen darüber sprechen.
position-entry = 🧭 { $phase }: { $day }
position-entry-only-me = 🔒 { $phase }: { $day }, nur für dich
position-entry-tandem = 👥 { $phase }: { $day }, auch für { $mentor }
position-read = 📖 { $phase }
position-now = ✏️ { $phase }: jetzt einschätzen
position-open = ✏️ { $phase }: einschätzen
position-later = ✏️ { $phase } (ab { $day })
position-picture = 🕸 Bild ansehen
position-back = ‹ Alle Einschätzungen
position-see = 🧭 Einschätzungen ansehen
position-look = 🧭 Ansehen

position-card = 🧭 <b>{ $phase }</b> · { $day }
position-strengths =
    <b>Stärken</b>
    { $words }
position-growth =
    <b>Lernfelder</b>
    { $words }
position-potential =
    <b>Potenzial</b>
    { $words }
position-change =
    <b>Was sich verändert hat</b>
    { $words }
position-rating = { $bar } { $rating } · { $competence }
position-sees-only-me = 🔒 Das siehst nur du.
position-sees-tandem = 👥 Das sieht auch { $mentor }.
position-share = 👥 { $mentor } zeigen
position-withdraw = 🔒 Für mich behalten
position-change-it = ✏️ Ändern

position-kept-only-me =
    ✅ <b>Festgehalten.</b>
    🔒 Nur du kannst es sehen. Dein Bild kommt gleich.
position-kept-tandem =
    ✅ <b>Festgehalten und mit { $mentor } geteilt.</b>
    Dein Bild kommt gleich.
position-told = 🧭 { $mentee } möchte dir etwas zeigen: die Standortbestimmung ({ $phase }). Ein guter Anfang für euer nächstes Gespräch.
position-now-shared = Ab jetzt kann { $mentor } es sehen.
position-now-mine = Jetzt siehst es nur noch du.
position-mentee-changes = Das kann nur { $mentee } ändern.
position-unknown = Das gibt es nicht mehr, oder es ist nicht für dich bestimmt. /position zeigt dir, was da ist.

position-drawing = Ich zeichne es – einen Moment …
position-picture-mine = 🧭 <b>Standortbestimmung</b>
position-picture-theirs = 🧭 <b>Wo { $mentee } steht</b>
position-no-picture = Das Bild hat diesmal nicht geklappt, das tut mir leid. Bitte versuch es nachher noch einmal; deine Einschätzung ist sicher aufgehoben.

position-prompt-midterm =
    🧭 <b>Die Hälfte eurer Zeit ist um, { $mentor } und du.</b>
    Wo stehst du jetzt? Es dauert fünf Minuten, und das Bild zeigt dir, was sich schon verändert hat.
position-prompt-end =
    🧭 <b>Eure gemeinsame Zeit geht bald zu Ende, { $mentor } und du.</b>
    Ein guter Moment, um zu sehen, wo du jetzt stehst. Das Bild zeigt es neben deinem Anfang.
