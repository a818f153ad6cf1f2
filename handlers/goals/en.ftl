command-goals = Goals

goal-title = a goal
goal-review = 🎯 <b>Your goal at a glance</b>
    .send = ✅ Keep this goal
goal-what = What would you like to reach?
    .label = Goal
    .hint =
        In one sentence, as concrete as you can: who would notice, and where? For example:
        · <i>Find an internship in data analysis</i>
        · <i>Speak German without fear in a seminar</i>
        · <i>Choose the topic of my thesis</i>
goal-horizon = How far does this goal reach?
    .label = Reach
    .hint = <b>Short-term</b> is something for the next weeks or months. <b>Long-term</b> reaches beyond the programme.
goal-outcome = How will you know that you have reached it?
    .label = Reached when
    .hint =
        Write what will have happened if things go as you expect – not the best you can dream of. Best is something that { $mentor } could see or count, too. For example:
        · <i>I have sent five applications and been to two interviews.</i>
        · <i>I have given a talk of ten minutes in German.</i>
        · <i>I have talked with three people who do this job.</i>
goal-measure = Could you add something that can be counted?
    .label = Counted by
    .hint = A number makes it easy to see later how far you have come. For example: <i>two conversations</i>, <i>one finished draft</i>, <i>level B2</i>. If nothing fits, just skip this.
goal-due_on = By when would you like to be there?
    .label = By
goal-first_step = What is the first small step?
    .label = First step
    .hint = Something that you can do this week. For example: <i>Write down three companies that I like</i>

# What has been set for a goal so far, and the ways on.

goals-mine = 🎯 <b>Your goals</b> · your mentor { $mentor } can read them, too.
goals-theirs = 🎯 <b>The goals of { $mentee }</b>
goals-none-mine =
    🎯 <b>There is no goal here yet.</b>
    A goal gives your meetings with { $mentor } a direction. Two or three work best – shall we begin with one?
goals-none-theirs =
    🎯 <b>{ $mentee } is not working on a goal yet.</b>
    It could be a good question for your next meeting: what would you like to reach?
goals-which = 🎯 Whose goals would you like to see?
goals-of = { $mentee } ({ $count })
goals-of-mine = My own goals, with { $mentor } ({ $count })
goals-entry =
    <b>{ $number }. { $title }</b>
    { $horizon } · by { $due }
    <i>Reached when:</i> { $outcome }
    <i>First step:</i> { $step }
goals-entry-begun =
    <b>{ $number }. { $title }</b>
    { $horizon } · by { $due }
    <i>Reached when:</i> { $outcome }
    <i>First step:</i> ✅ { $step }
goals-put-aside = 💤 Put aside: { $goals }
goals-card =
    🎯 <b>{ $title }</b>
    { $horizon } · by { $due }
    <i>Reached when:</i> { $outcome }
    <i>First step:</i> { $step }
goals-card-aside =
    💤 <b>{ $title }</b> (put aside)
    { $horizon } · by { $due }
    <i>Reached when:</i> { $outcome }
    <i>First step:</i> { $step }
goals-step-taken = ✅ The first step was taken on { $day }.
goals-is-reached = 🎉 Reached on { $day }.
goals-due-gone = ⏳ That day has come. Is it reached, or does it need another date?
goals-scale = <b>The five levels</b> · { $weight }
goals-notes = <b>How it is going</b>{ $earlier ->
        [0] {""}
        [one] {" "}(one earlier note stands in its course)
       *[other] {" "}({ $earlier } earlier notes stand in its course)
    }
goals-note-line = <b>{ $who }</b>, { $at }: { $said }
goals-instead-of = 🔁 In place of: { $title }
goals-replaced-by = 🔁 In its place there is now: { $title }
goals-key = 🎯 { $title }
goals-key-aside = 💤 { $title }
goals-new = ➕ Set a goal
goals-back = ‹ All goals
goals-back-one = ‹ Back to the goal
goals-see = 🎯 See the goals
goals-see-one = 🎯 See the goal
goals-change = ✏️ Change
goals-aside = 💤 Put aside
goals-take-up = ▶️ Take up again
goals-replace = 🔁 Replace
goals-levels = 🪜 Five levels
goals-reached = 🎉 It is reached
goals-not-yet = 📅 Not quite yet
goals-later-weeks = + 2 weeks
goals-later-month = + 1 month
goals-other-day = 📅 Another day
goals-take-step = ✅ First step done
goals-note = 📝 How is it going?
goals-comment = 💬 Comment
goals-answer = 💬 Answer
goals-course = 🕘 Its course
goals-rate = ⭐ Rate the goals: { $phase }
goals-rate-again = ⭐ My rating: { $phase }
goals-results = ⚖️ Both ratings
goals-picture = 📈 Picture of progress
goals-drawing = I’m drawing it – just a moment.
goals-no-picture = I could not draw the picture this time, and I’m sorry. Here is what it would show:
goals-no-results = You will see each other’s ratings here as soon as both of you have rated.
goals-now-aside = Put aside. You can take it up again at any time.
goals-now-again = Good luck with it!
goals-is-aside = This goal is put aside. Take it up again first.
goals-unchanged = Everything is as it was.
goals-step-noted = Well done! The beginning is the hardest part.
goals-set =
    🎯 <b>Your goal is set: { $title }</b>
    { $mentor } can read it, too. { $count ->
        [one] Two or three goals work best, so there is room for another one.
       *[other] Good luck with the first step!
    }
goals-offer-levels = I have put in the usual five levels for it, from “much less” to “much more than expected”, so that you can both rate it later. If you like, describe them in your own words and say how much the goal weighs.
goals-replaced =
    🔁 <b>Your new goal is set: { $title }</b>
    It takes the place of “{ $old }”, which is put aside and not lost. { $mentor } can read it, too. { $count ->
        [one] Two or three goals work best, so there is room for another one.
       *[other] Good luck with the first step!
    }
goals-changed =
    ✏️ <b>Changed: { $title }</b>
    { $mentor } can read it, too.
goals-told-reached = 🎉 { $mentee } has reached a goal: <b>{ $title }</b>
goals-told-moved = 📅 { $mentee } has given a goal more time: <b>{ $title }</b>, now by { $due }
goals-told-set = 🎯 { $mentee } set a goal: <b>{ $title }</b>
goals-told-changed = ✏️ { $mentee } changed a goal: <b>{ $title }</b>
goals-told-replaced = 🔁 { $mentee } set a new goal, <b>{ $title }</b>, in place of “{ $old }”.
goals-told-step = 🎉 { $mentee } took the first step towards <b>{ $title }</b>: { $step }
goals-enough = You are working on { $most ->
        [one] one goal already, and that is enough
       *[other] { $most } goals already, and that is plenty
    }. Two or three work best. If you would like to swap, put one aside first – it won’t be lost.
goals-unknown = That goal is no longer there. Here you find those that are.
goals-mentee-changes = Only { $mentee } can change this goal.

# Its day.

goals-went =
    🎯 <b>{ $title }</b>
    You set { $due } for it. How did it go? If it takes longer than you thought, that is no failure: just give it another day.
    <i>Reached when:</i> { $outcome }
goals-went-several = 🎯 <b>The day has come for more than one of your goals.</b> How did they go? If one takes longer than you thought, that is no failure: just give it another day.
goals-went-line = · { $title } (by { $due })
goals-well-done =
    🎉 <b>Congratulations! “{ $title }” is reached.</b>
    What helped you to get there? It may be worth a word at your next meeting.
goals-moved = 📅 <b>{ $title }</b> now has time until { $due }. I will ask you again then.

goalday-title = another day for a goal
goalday-due_on = By when would you like to be there with “{ $title }”?
    .label = By

# Its course.

goals-course-of = 🕘 <b>{ $title }</b>: what happened so far
goals-course-set = <b>{ $who }</b>, { $day }: set the goal
goals-course-line = <b>{ $who }</b>, { $at }: { $what }
goals-course-was = <i>{ $name } before:</i> { $old }
goals-named-title = Goal
goals-named-horizon = Reach
goals-named-outcome = Reached when
goals-named-due_on = Date
goals-named-first_step = First step
goals-named-levels = Levels
goals-named-baseline = Beginning
goals-named-weight = Weight
goals-usual-words = the usual phrases
goals-list = { $items }
goals-level-word = { $sign } { $said }

# A note.

note-title = a note on a goal
note-said = { $role ->
        [mentor] What would you like to say to { $partner } about “{ $title }”?
       *[mentee] How is it going with “{ $title }”?
    }
    .label = Note
    .hint = { $role ->
        [mentor] A short word is enough: what you noticed, an idea, an encouragement.
       *[mentee] A short note is enough: what worked, what did not, what you will try next.
    }
goals-note-kept =
    📝 Noted with “{ $title }”.
    { $partner } can read it, too.
goals-told-note-mentee = 📝 { $who } on the goal <b>{ $title }</b>:
goals-told-note-mentor = 💬 { $who } on your goal <b>{ $title }</b>:

# The five levels.

scale-title = the levels of a goal
scale-review = 🪜 <b>The five levels at a glance</b>
    .send = ✅ Keep these levels
scale-words = How shall the levels of “{ $title }” be described?
    .label = Levels
    .hint =
        Level 0 is what you expect: <i>{ $outcome }</i>
        Two levels above and two below help you both to rate later how far it has come.
    .option-usual = The usual phrases (one tap)
    .option-own = In my own words
scale-more = +1: What would be somewhat more than expected?
    .label = +1
    .hint =
        You expect: <i>{ $outcome }</i>
        A little more could be, for example: <i>three interviews instead of two</i>. Skip it to keep the usual phrase.
scale-much_more = +2: And what would be much more than expected?
    .label = +2
    .hint =
        You expect: <i>{ $outcome }</i>
        The best that could happen, for example: <i>a signed contract</i>. Skip it to keep the usual phrase.
scale-less = −1: What would be somewhat less than expected?
    .label = −1
    .hint =
        You expect: <i>{ $outcome }</i>
        A little less could be, for example: <i>applications sent, but no interview yet</i>. Skip it to keep the usual phrase.
scale-much_less = −2: And what would be much less than expected?
    .label = −2
    .hint =
        You expect: <i>{ $outcome }</i>
        For example: <i>no application sent</i>. Skip it to keep the usual phrase.
scale-start = Where do you begin with “{ $title }”?
    .label = Beginning
    .hint = Most goals begin at −1: it is less than you expect, and it could still get worse.
    .option-usual = −1: it could still get worse
    .option-lowest = −2: it can’t get any less
scale-weight = How important is “{ $title }” to you?
    .label = Weight
    .hint = An important goal counts more when all goals are looked at together.
scale-kept = 🪜 <b>The levels of “{ $title }” are set.</b>
scale-told = 🪜 { $mentee } described the levels of a goal: <b>{ $title }</b>

# Rating.

goals-to-rate-mentee = ⭐ { $name }, { $phase ->
        [midterm] half of your time with { $partner } has passed
       *[end] your time with { $partner } is coming to its end
    }. How far have your goals come? You both say how you see it, without looking at the other’s rating first – then there is something to talk about.
goals-to-rate-mentor = ⭐ { $name }, { $phase ->
        [midterm] half of your time with { $partner } has passed
       *[end] your time with { $partner } is coming to its end
    }. How far have { $partner }’s goals come, as you see it? You both say so without looking at the other’s rating first – then there is something to talk about.

rating-title = rating the goals
rating-review = ⭐ <b>Your rating at a glance</b>
    .send = ✅ Hand in my rating
rating-levels = { $role ->
        [mentor] { $phase }: How far has { $mentee } come, as you see it?
       *[mentee] { $phase }: How far have you come, as you see it?
    }
    .label = Goals
    .hint = { $partner } sees your rating only when both of you have rated; until then you can change it. There is no right or wrong: it is something to talk about.
rating-support = How much did { $mentor }’s support contribute?
    .label = Support
    .hint = { $mentor } sees your answer together with both ratings.
    .low = hardly
    .high = very much
rating-goal =
    🎯 <b>{ $title }</b> ({ $number } of { $of })
    { $levels }
rating-choose = Tap a goal to change its rating, or “Done”.
rating-level = { $sign } · { $said }
rating-level-given = ✓ { $sign } · { $said }
rating-expected = as expected
rating-line = { $title }: { $level }
rating-goal-before = ‹ The goal before
rating-done = ✓ Done
rating-tap = Please tap a goal, or “Done”.
rating-goal-gone = This goal is no longer among those to rate. Here are those that are.
rating-no-goals = There is no goal to rate at the moment.
rating-too-early = Half of your time together comes around { $day }. From then on you can both rate how far the goals have come.
rating-settled = You have both rated already. Here is how you see it.
rating-goals-changed = The goals have changed in the meantime. Please have another look.
rating-kept =
    ⭐ <b>Thank you, your rating is in.</b>
    { $partner } does not see it yet. Once both of you have rated, you both see both. Until then you can change yours.
rating-look-again = ✏️ Look at my rating again
rating-ask = 👋 Ask { $partner } to rate
rating-asked-theirs = ⭐ { $partner } has rated how far the goals have come ({ $phase }). How do you see it? Once you have rated, too, you both see both.
rating-asked-mine = ⭐ { $partner } has rated how far your goals have come ({ $phase }). How do you see it yourself? Once you have rated, too, you both see both.
rating-asked-now = I have asked { $partner }.
rating-asked-already = { $partner } has been asked already. Let’s wait a day before asking again.
rating-unreachable = I can’t reach { $partner } here at the moment. Perhaps you can speak to each other directly?
rating-both-in = 🤝 <b>You and { $partner } have both rated.</b> What do you make of it, together?
