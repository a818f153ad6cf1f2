command-position = Position assessment

assess-title = your position assessment
assess-review = 🧭 <b>Position assessment, at a glance</b>
    .send = ✅ Keep it
assess-strengths = What are your strengths?
    .label = Strengths
    .hint = What comes easily to you, what do others praise you for? For example: <i>I explain difficult things simply, and I stay calm when time is short.</i>
assess-growth = What would you like to get better at?
    .label = Growth areas
    .hint = One or two things are enough. For example: <i>Speaking in front of a group; writing e-mails in German</i>
assess-potential = What is in you that has hardly had a chance to show yet?
    .label = Potential
    .hint = A talent, an interest, an experience from home. For example: <i>I have organised festivals, but never at work.</i>
assess-clarity = How clear is it to you where your career is heading?
    .label = Career clarity
    .low = still quite open
    .high = I know what I want
assess-market = How well do you know the labour market in your field?
    .label = Labour market
    .low = hardly at all
    .high = I know who hires, and for what
assess-documents = How good are your application documents?
    .label = Documents
    .low = nothing there yet
    .high = ready to send
assess-interviews = How confident do you feel in job interviews?
    .label = Interviews
    .low = very unsure
    .high = calm and well prepared
assess-network = How good is your professional network?
    .label = Network
    .low = I know nobody in my field
    .high = there is always somebody I can ask
assess-language = How confident are you in the language that you want to work in?
    .label = Working language
    .low = single words
    .high = I can do any task in it
assess-presentation = How well can you tell others what you are good at?
    .label = Presenting myself
    .low = I find no words for it
    .high = in a few convincing sentences
assess-planning = How well is your next step planned?
    .label = Next step
    .low = no idea what comes next
    .high = what, when and how are settled
assess-change = What has changed since you began?
    .label = What has changed
    .hint = A moment in which you noticed it, or something that you can do now. For example: <i>I called a company without a script.</i>
assess-sees = Who may look at your assessment?
    .label = Who may read it
    .hint = It can be a good start for a talk with { $mentor }. You can change your mind at any time.
    .option-only-me = 🔒 Only me
    .option-tandem = 👥 My tandem partner, too

position-which = 🧭 <b>Which tandem is it about?</b>
position-of-mine = 🧭 Mine, with { $mentor }
position-of-theirs = 🧭 { $mentee }
position-mine = 🧭 <b>Position assessment</b> · in your tandem with { $mentor }
position-none-mine =
    🧭 <b>Where do you stand?</b>
    Put your strengths into words, and what you would like to grow in; then rate eight competences from 1 to 10. It takes about five minutes. Do it again at mid-term and at the end, and a picture shows what has changed.

    🔒 Your assessment is yours alone, unless you show it to { $mentor }.
position-theirs = 🧭 <b>Where { $mentee } stands</b>
position-none-theirs = 🧭 { $mentee } is not sharing a position assessment at the moment. That is up to { $mentee } alone, and perfectly fine: you can simply talk about it when you meet.
position-entry = 🧭 { $phase }: { $day }
position-entry-only-me = 🔒 { $phase }: { $day }, only you see it
position-entry-tandem = 👥 { $phase }: { $day }, { $mentor } may see it, too
position-read = 📖 { $phase }
position-now = ✏️ { $phase }: take stock now
position-open = ✏️ { $phase }: take stock
position-later = ✏️ { $phase } (from { $day })
position-picture = 🕸 See the picture
position-back = ‹ All assessments
position-see = 🧭 See the assessments
position-look = 🧭 Have a look

position-card = 🧭 <b>{ $phase }</b> · { $day }
position-strengths =
    <b>Strengths</b>
    { $words }
position-growth =
    <b>Growth areas</b>
    { $words }
position-potential =
    <b>Potential</b>
    { $words }
position-change =
    <b>What has changed</b>
    { $words }
position-rating = { $bar } { $rating } · { $competence }
position-sees-only-me = 🔒 Only you see this.
position-sees-tandem = 👥 { $mentor } may see this, too.
position-share = 👥 Show it to { $mentor }
position-withdraw = 🔒 Keep it to myself
position-change-it = ✏️ Change

position-kept-only-me =
    ✅ <b>Kept.</b>
    🔒 Only you can see it. Your picture comes in a moment.
position-kept-tandem =
    ✅ <b>Kept, and shared with { $mentor }.</b>
    Your picture comes in a moment.
position-told = 🧭 { $mentee } would like to show you something: the position assessment ({ $phase }). A good start for your next talk.
position-now-shared = { $mentor } may see it from now on.
position-now-mine = Only you can see it now.
position-mentee-changes = Only { $mentee } can change this.
position-unknown = That is no longer there, or not yours to see. /position shows how things are.

position-drawing = I’m drawing it – one moment …
position-picture-mine = 🧭 <b>Position assessment</b>
position-picture-theirs = 🧭 <b>Where { $mentee } stands</b>
position-no-picture = The picture did not work out this time, I’m sorry. Please try again in a little while; your assessment is safe.

position-prompt-midterm =
    🧭 <b>Half of your time with { $mentor } has passed.</b>
    Where do you stand now? It takes five minutes, and the picture shows you what has changed already.
position-prompt-end =
    🧭 <b>Your time with { $mentor } is coming to its end.</b>
    A good moment to look at where you stand now. The picture puts it beside your beginning.
