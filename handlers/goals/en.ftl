command-goals = Goals

goal-title = a goal
goal-review = 🎯 <b>Your goal at a glance</b>
    .send = ✅ Keep this goal
goal-what = What would you like to reach?
    .label = Goal
    .hint = In one sentence, as concrete as you can. For example: <i>Find an internship in data analysis</i>
goal-horizon = How far does this goal reach?
    .label = Reach
    .hint = <b>Short-term</b> is something for the next weeks or months. <b>Long-term</b> reaches beyond the programme.
goal-outcome = How will you know that you have reached it?
    .label = Reached when
    .hint = Something that can be counted or seen helps most. For example: <i>I have sent five applications and been to two interviews.</i>
goal-due_on = By when would you like to be there?
    .label = By
goal-first_step = What is the first small step?
    .label = First step
    .hint = Something that you can do this week. For example: <i>Write down three companies that I like</i>

goals-mine = 🎯 <b>Your goals</b> · your mentor { $mentor } can read them, too.
goals-theirs = 🎯 <b>The goals of { $mentee }</b>
goals-none-mine =
    🎯 <b>There is no goal here yet.</b>
    A goal gives your meetings with { $mentor } a direction. Two or three work best – shall we begin with one?
goals-none-theirs =
    🎯 <b>{ $mentee } is not working on a goal yet.</b>
    It could be a good question for your next meeting: what would you like to reach?
goals-entry =
    <b>{ $number }. { $title }</b>
    { $horizon } · by { $due }
    <i>Reached when:</i> { $outcome }
    <i>First step:</i> { $step }
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
goals-key = 🎯 { $title }
goals-key-aside = 💤 { $title }
goals-new = ➕ Set a goal
goals-back = ‹ All goals
goals-see = 🎯 See the goals
goals-change = ✏️ Change
goals-aside = 💤 Put aside
goals-take-up = ▶️ Take up again
goals-now-aside = Put aside. You can take it up again at any time.
goals-now-again = Good luck with it!
goals-set =
    🎯 <b>Your goal is set: { $title }</b>
    { $mentor } knows about it and can read it. { $count ->
        [one] Two or three goals work best, so there is room for another one.
       *[other] Good luck with the first step!
    }
goals-changed =
    ✏️ <b>Changed: { $title }</b>
    { $mentor } knows about it.
goals-told-set = 🎯 { $mentee } set a goal: <b>{ $title }</b>
goals-told-changed = ✏️ { $mentee } changed a goal: <b>{ $title }</b>
goals-enough = You are working on { $most ->
        [one] one goal already, and that is enough
       *[other] { $most } goals already, and that is plenty
    }. Two or three work best. If you would like to swap, put one aside first – it won’t be lost.
goals-unknown = That goal is no longer there. Here is how things are.
goals-mentee-changes = Only { $mentee } can change this goal.
