command-rounds = Feedback rounds and their results
    .short = Feedback

# The list.

rounds-list = 💬 <b>Feedback rounds</b>
rounds-none = 💬 <b>Feedback rounds</b>: none yet. Half-time and looking back come by themselves. Would you like to ask something of your own?
rounds-entry-draft = 📝 { $title }
rounds-entry-planned = 🗓️ { $title } · opens { $day }
rounds-entry-open = 🟢 { $title } · { $answered }
rounds-entry-closed = ⚪ { $title } · { $answered }
rounds-new = ➕ A new round
rounds-cohort = Cohort: { $title }
rounds-which-cohort = Rounds of which cohort?
rounds-back = ‹ All rounds
rounds-back-card = ‹ The round
rounds-gone = That round is no longer there.
rounds-no-draft = That round is open already, so it stays as it is.
rounds-not-open = That round isn’t open any more.

# One round.

rounds-card = 💬 <b>{ $title }</b> ({ $status })
rounds-planned = opens { $at }
rounds-line-anonymous = 🎭 Anonymous: results from five answers on
rounds-line-named = 🪪 With names, which only coordinators see
rounds-line-both = 👥 All mentees and mentors
rounds-line-mentee = 👥 All mentees
rounds-line-mentor = 👥 All mentors
rounds-line-both-tandem = 👥 Mentees and mentors who are in a tandem
rounds-line-mentee-tandem = 👥 Mentees who are in a tandem
rounds-line-mentor-tandem = 👥 Mentors who are in a tandem
rounds-line-midterm = 👥 Each tandem, half-way through
rounds-line-closing = 👥 Each tandem, near its end
rounds-line-languages = 🗣️ Who uses me in: { $languages }
rounds-line-until = 📅 Open until { $day }
rounds-line-closed = 📅 Until { $day }
rounds-line-questions = ❓ { $count ->
        [one] One question
       *[other] { $count } questions
    }
rounds-turnout = { $answered } of { $asked } have answered.
rounds-would-ask = { $count ->
        [0] At the moment it would reach nobody.
        [one] At the moment it would reach one person.
       *[other] At the moment it would reach { $count } people.
    }
rounds-no-questions = There are no questions in it yet.
rounds-no-closing = It needs a closing day that is still to come: see “Change”.
rounds-no-hour = Between its opening and its closing there is no whole day on which people may be asked: quiet hours, Sundays, days off and breaks are kept. Choose a later closing day: see “Change”.
rounds-not-opened = ⚠️ The round “{ $title }” could not open by itself. It is a draft again.
rounds-look = 👀 { $title }
rounds-results = 📊 Results
rounds-close = 🏁 Close it now
rounds-copy = 📄 Use its questions again
rounds-questions = ❓ Questions ({ $count })
rounds-preview = 👀 Try it
rounds-open = ▶️ Open it
rounds-by-hand = ✋ Don’t open by itself
rounds-change = ✏️ Change
rounds-discard = 🗑 Discard
rounds-add = ➕ A question
rounds-made = 📝 <b>“{ $title }” is a draft now.</b> Nobody is asked before you open it. What is the first question?
rounds-changed = ✅ Changed.
rounds-copied = 📄 Here is a draft with the same questions. Under “Change” you choose until when it is open.

# What is said of it before its questions.

round-title = a feedback round
round-title-text = What is the round called?
    .label = Title
round-title-text-in = What is the round called in { $language }?
    .label = Title in { $language }
round-title-text-also-in = What is it called in { $language }? If you skip this, everybody reads the first title.
round-answers = Should answers be anonymous, or with names?
    .label = Answers
    .hint = People read it before they answer, and it can’t be changed afterwards. Anonymous results appear from five answers on.
    .option-anonymous = 🎭 Anonymous
    .option-named = 🪪 With names, for coordinators
round-role = Who is asked?
    .label = Who
    .option-both = Mentees and mentors
    .option-mentee = Only mentees
    .option-mentor = Only mentors
round-tandem = All of them, or only those who are in a tandem?
    .label = In a tandem
    .option-all = All who are admitted
    .option-tandem = Only those in a tandem
round-spoken = Only people who use me in certain languages?
    .label = Languages
    .hint = Skip this to ask everybody.
round-closes = Until when can people answer?
    .label = Open until
    .hint = The day itself still counts.
round-review = <b>This is the round.</b> Is it right?
    .send = ✅ Keep it
rounds-closes-before = The round opens by itself on { $at }. Please choose a later day.

# Its questions.

rounds-all-questions = ❓ <b>{ $title }</b>: { $count ->
        [0] no questions yet
        [one] one question
       *[other] { $count } questions
    }
rounds-question-key = { $number }. { $text }
rounds-one-question = Question { $number } of { $of }: <b>{ $text }</b>
rounds-question-kind = { $kind } · { $needed ->
       *[yes] has to be answered
        [no] can be left out
    }
rounds-option = • { $text }
rounds-up = ⬆️ Up
rounds-down = ⬇️ Down
rounds-rewrite = ✏️ Change
rounds-remove = 🗑 Take it out
rounds-remove-sure = Take “{ $text }” out?
rounds-remove-now = 🗑 Yes, take it out
rounds-keep = ‹ Keep it
rounds-removed = 🗑 It is out.
rounds-back-questions = ‹ Questions
rounds-question-gone = That question has been taken out meanwhile.
rounds-question-kept = ✅ The question is in.
rounds-full = { $most } questions are as many as a round takes. Take one out to add another.
rquestion-title = a question
rquestion-kind = How should people answer?
    .label = Kind
rquestion-text = What would you like to ask?
    .label = Question
rquestion-text-in = What would you like to ask? In { $language }, please.
    .label = In { $language }
rquestion-text-also-in = And in { $language }? If you skip this, people read the first version.
rquestion-options = What can people choose from?
    .label = Options
rquestion-options-in = What can people choose from, in { $language }?
    .label = Options in { $language }
rquestion-options-also-in = And the options in { $language }, in the same order?
rquestion-needed = Does it have to be answered?
    .label = To be answered
    .option-yes = Yes
    .option-no = It can be left out
rquestion-review = <b>This is the question.</b> Is it right?
    .send = ✅ Keep it
rounds-options-hint = Each on a line of its own.
rounds-options-few = Please send at least two options, each on a line of its own.
rounds-options-many = That’s { $count } options, and { $most } are as many as people can take in. Could you send fewer?
rounds-options-twice = Two of these are the same. Please send them once more, each one different.
rounds-option-long = “{ $option }” is too long for a button: { $most } characters at most. Could you shorten it and send all of them again?
rounds-options-differ = There are { $wanted } options in the first language, and { $count } here. Please send as many, in the same order.

# Trying it, opening it, closing it.

roundtry-title = trying a round
roundtry-review = <b>That’s the end of it.</b> Here people look over their answers before they hand them in. Yours are kept nowhere.
    .send = ✅ Back to the draft
rounds-preview-title = { $title } (trying it: nothing is kept)
rounds-preview-changed = The questions have changed meanwhile. You can try it anew.
rounds-previewed = 👀 That is how people see it. Nothing of what you answered was kept.
rounds-open-sure = ▶️ <b>{ $title }</b>: { $count ->
        [0] nobody would be asked.
        [one] one person will be asked.
       *[other] { $count } people will be asked.
    }
rounds-told-anonymous = 🎭 They read that it is anonymous. You see how many have answered, never who.
rounds-told-named = 🪪 They read that coordinators see their answers with their names.
rounds-then-fixed = Once it is open, nothing of it can be changed, and who joins later is not asked.
rounds-nobody = At the moment nobody belongs to it, so there is nobody to ask.
rounds-too-few = Anonymous results appear from { $fewest } answers on, and only { $count } would be asked: nobody would ever see a result. Ask more people, or ask with names.
rounds-open-now = { $count ->
        [one] ▶️ Ask one person now
       *[other] ▶️ Ask { $count } people now
    }
rounds-open-later = 🗓️ Open it later
rounds-opened = ▶️ <b>It is open.</b> { $count ->
        [one] One person is asked
       *[other] { $count } people are asked
    }, at an hour that suits them.
rounddate-title = when a round opens
rounddate-opens = When should it open by itself?
    .label = Opens
rounds-opens-after = It closes on { $day } already. Please choose an earlier moment.
rounds-is-planned = 🗓️ It opens by itself on { $at }. Until then you can still change it.
rounds-not-planned = ✋ It opens when you open it.
rounds-close-sure = 🏁 Close <b>{ $title }</b> now? { $missing ->
        [0] Everybody has answered.
        [one] One person hasn’t answered and won’t be able to any more.
       *[other] { $missing } people haven’t answered and won’t be able to any more.
    }
rounds-close-now = 🏁 Yes, close it
rounds-closed-now = 🏁 It is closed.
rounds-discard-sure = Discard <b>{ $title }</b>, with its questions?
rounds-discard-now = 🗑 Yes, discard it
rounds-is-discarded = The draft is gone.

# Results.

rounds-all = all
rounds-all-key = All
rounds-part = Only: { $part }
rounds-results-head = 📊 <b>{ $title }</b> ({ $part })
rounds-shown-open = { $count } of these answers are shown. The others join as soon as they are enough (at least { $fewest } people of the same role), so that nobody can be found out.
rounds-shown-closed = { $count } of these answers are shown. The others are too few to be shown without giving somebody away.
rounds-shown-part = { $count } answers are shown.
rounds-too-few-open = These are too few to show yet: results appear as soon as enough people of the same role have answered, at least { $fewest }.
rounds-too-few-closed = These were too few: results are only shown from { $fewest } answers on.
rounds-result = <b>{ $text }</b> · { $count ->
        [one] one answer
       *[other] { $count } answers
    }
rounds-result-line = { $count } × { $label }
rounds-result-place = { $count } × “{ $place }”
rounds-average = { $average } of { $high } on average: { $spread }
rounds-words = 💬 What people wrote
rounds-quote = “{ $words }”
rounds-no-words = Nobody has written anything that could be shown.
rounds-picture = 🖼️ As a picture
rounds-sheet = 📑 As a spreadsheet
rounds-back-results = ‹ Results
rounds-nothing-shown = There is nothing to show yet.
rounds-drawing = The picture is on its way.
rounds-writing = The spreadsheet is on its way.
rounds-picture-note = { $count ->
        [one] One answer
       *[other] { $count } answers
    } shown · { $part }
rounds-picture-answers = { $count ->
        [one] one answer
       *[other] { $count } answers
    }
rounds-picture-average = { $average } of { $high } on average · { $count ->
        [one] one answer
       *[other] { $count } answers
    }
rounds-scale-end = { $place } · { $means }
rounds-picture-sent = 📊 <b>{ $title }</b>{ $of ->
        [one] { "" }
       *[other] { " " }({ $number } of { $of })
    }
rounds-no-picture = I could not draw the picture. Nothing is lost; please try again.
rounds-sheet-sent = 📑 <b>{ $title }</b>: numbers by question, and what people wrote, in no order.
rounds-sheet-sent-names = 📑 <b>{ $title }</b>, with names: please keep it among coordinators, as people were told.
rounds-no-sheet = I could not write the spreadsheet. Nothing is lost; please try again.
rounds-xlsx-overview = Overview
rounds-xlsx-numbers = Numbers
rounds-xlsx-words = Words
rounds-xlsx-names = With names
rounds-xlsx-round = Round
rounds-xlsx-status = Status
rounds-xlsx-answers = Answers
rounds-xlsx-opened = Opened
rounds-xlsx-until = Until
rounds-xlsx-day = { $day }
rounds-xlsx-asked = Asked
rounds-xlsx-answered = Answered
rounds-xlsx-shown = Shown here
rounds-xlsx-number = No.
rounds-xlsx-question = Question
rounds-xlsx-who = Who
rounds-xlsx-answer = Answer
rounds-xlsx-count = Chosen
rounds-xlsx-of = Of answers
rounds-xlsx-average = Average
rounds-xlsx-words-column = Words
rounds-xlsx-name = Name
rounds-xlsx-role = Role
