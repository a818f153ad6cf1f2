command-meeting = Plan a meeting
command-log = Log a meeting
command-meetings = All meetings

# Planning.

plan-title = a plan for a meeting
plan-review = 📅 <b>Your proposal</b>
    .send = ✅ Send it
plan-day = On which day would you like to meet { $partner }?
    .label = Day
plan-time = At what time?
    .label = Time
plan-minutes = How long shall it be?
    .label = Length
plan-form = How would you like to meet?
    .label = How
plan-place = { $form ->
        [in-person] Where shall you meet?
        [video] Which link leads to the call?
        [telephone] Who calls whom?
       *[other] Where?
    }
    .label = Where
    .hint = { $form ->
        [in-person] An address, or a place that you both know. For example: <i>Café Zeitsprung, by the window</i>
        [video] If you have no link yet, skip this and send it later.
        [telephone] For example: <i>I call you on the number that you gave me.</i>
       *[other] An address or a link.
    }
plan-agenda = What would you like to talk about?
    .label = Topics
    .hint = A few words help both of you to prepare. You can also leave it open.

meetings-with-whom = With whom would you like to meet?
meetings-skipped-hour = On { $day } the clocks go forward, and { $time } doesn’t exist. Please choose a time before or after it.
meetings-time-passed = { $day }, { $time } has passed already. Please choose a later time; with “‹ Back” you can choose another day.
meetings-first-of-two = 🕑 That night the clocks are set back, and this time comes twice. The first one is meant.
meetings-overlap = ☝️ You are meeting { $other } around that time, too ({ $start }).
meetings-overlap-partner = ☝️ { $partner } has another meeting around that time. Perhaps you will hear of a better one.
meetings-sent =
    📨 <b>Sent to { $partner }.</b>
    I will tell you as soon as there is an answer.
meetings-proposal = 📅 <b>{ $partner } would like to meet you.</b>
meetings-other-time =
    🔁 <b>{ $partner } proposes another time.</b>
    Before, it was { $before }.

# A planned meeting.

meetings-card =
    { $icon } <b>Meeting with { $partner }</b>
    <i>{ $state }</i>
meetings-when = 🗓️ <b>{ $start }</b> · { $length }
meetings-partner-clock = 🌍 Your own time. For { $partner } it is { $day }, { $time }.
meetings-form = 🤝 { $form }
meetings-where = 📍 { $place }
meetings-agenda = 💬 <i>To talk about:</i>
meetings-state-asks-me = waiting for your answer
    .icon = ❓
meetings-state-asked-by-me = waiting for an answer
    .icon = ⏳
meetings-state-unanswered = not answered
    .icon = 💤
meetings-state-confirmed = confirmed
    .icon = ✅
meetings-state-begun = not logged yet
    .icon = 📝
meetings-state-declined = did not come about
    .icon = ✖️
meetings-state-cancelled = called off
    .icon = ✖️
meetings-state-logged = logged
    .icon = 📘
meetings-state-log-confirmed = logged, and confirmed by both
    .icon = 📗
meetings-state-log-doubted = logged, something is different
    .icon = 📙

meetings-confirm = ✅ Confirm
meetings-retime = 🔁 Another time
meetings-cant = Can’t
meetings-withdraw = ↩️ Withdraw
meetings-file = 📅 Calendar file
meetings-held = 📝 { $start } · { $partner }
    .key = 📝 Log it
meetings-not-held = Didn’t happen
meetings-plan-another = 📅 Plan another meeting
meetings-see-log = 📘 See what was logged

# Answers to a proposal.

meetings-confirmed-by = ✅ <b>{ $partner } has confirmed: you are meeting.</b>
meetings-for-calendar = 📅 For your calendar: open the file to keep the date.
meetings-changed = This has changed in the meantime. Here is how it stands.
meetings-partner-knows = All right. { $partner } will be told kindly.
meetings-called-off-asks-me = 🗓️ { $partner } can’t make it on { $start }. Shall we look for another day?
meetings-called-off-unanswered = 🗓️ { $partner } couldn’t make it on { $start }. Shall we look for another day?
meetings-called-off-confirmed = 🗓️ { $partner } can’t make it on { $start } after all. Shall we look for another day?
meetings-called-off-begun = 🗓️ { $partner } noted that your meeting of { $start } did not take place. Shall we look for another day?
meetings-in-calendars = 📅 It may still stand in your calendar: please take it out there.
meetings-words = { $partner } says: { $words }
meetings-withdrawn = Taken back. { $partner } knows.
meetings-withdrawn-by = ↩️ { $partner } took back the proposal to meet on { $start }. Nothing for you to answer.

retime-title = another time for a meeting
retime-review = 🔁 <b>Another time</b>
    .send = ✅ Send it
retime-day = Which day suits you better for meeting { $partner }?
    .label = Day
retime-time = At what time?
    .label = Time
cant-title = a few words for your partner
cant-words = Would you like to add a sentence for { $partner }?
    .label = Sentence

# The calendar file.

calendar-summary = Mentoring: { $partner }
calendar-form = Mentoring · { $form }
calendar-description =
    Mentoring · { $form }
    { $agenda }

# The list.

meetings-list = 📚 <b>Your meetings</b>, the newest first. Tap one to see it.
meetings-none =
    📚 <b>No meetings yet.</b>
    The first one is the hardest to arrange, and often the best. Shall we plan it?
meetings-entry = { $icon } { $when } · { $partner } · { $state }
meetings-newer = ‹ Newer
meetings-older = Older ›
meetings-all = ‹ All meetings
meetings-plan = 📅 Plan a meeting
meetings-log = 📝 Log a meeting
meetings-unknown = I can’t find that meeting any more. Here you see those that there are.
meetings-no-tandem = That tandem isn’t active at the moment. Here you see the meetings of your tandems.

# Logging.

log-title = the log of a meeting
log-review = 📝 <b>Your meeting</b>
    .send = ✅ Log it
log-held_on = On which day did you meet { $partner }?
    .label = Day
log-minutes = How long did it take?
    .label = Length
log-form = How did you meet?
    .label = How
log-topics = What was your meeting with { $partner } about?
    .label = Topics
log-takeaway = What do you take away from it?
    .label = I take away
    .hint = A thought, an idea, something that surprised you. With the next question you can share it, if you like.
log-takeaway_sees = Who may read what you take away?
    .label = Who may read it
    .option-only-me = 🔒 Only me
    .option-tandem = 👥 My tandem partner, too
log-next_steps = What happens next?
    .label = Next steps
    .hint = Who does what, and until when. For example: <i>I send my CV by Friday, you look through it over the weekend.</i>

meetings-which = 📝 <b>Which meeting would you like to log?</b>
meetings-partner-logged = 👀 { $partner } logged { $day }: please confirm
meetings-unplanned = ➕ Another one with { $partner }
meetings-logged-already = This meeting has been logged already.
meetings-not-held-yet = That meeting can’t be logged right now. /meetings shows how your meetings stand.

# What was logged.

entry-card =
    { $icon } <b>Meeting with { $partner } of { $day }</b>
    <i>{ $state }</i>
entry-basics = 🤝 { $form } · { $length }
entry-topics = 💬 { $topics }
entry-takeaway-only-me = 🔒 <i>I take away (only you see this):</i>
entry-takeaway-tandem = 👥 <i>I take away:</i>
entry-takeaway-of = 💡 <i>{ $partner } takes away:</i>
entry-next-steps = 👣 <i>Next steps:</i>
entry-doubt = 💬 <i>{ $partner } says:</i> { $words }
entry-change = ✏️ Change my entry
entry-right = 👍 That’s right
entry-differs = Something is different
entry-another = ➕ It was another meeting
entry-kept = ✅ <b>Logged – well done.</b> { $partner } is asked to confirm it.
entry-kept-changed = ✏️ <b>Changed.</b> { $partner } is asked once more.
entry-told = 📝 <b>{ $partner } logged your meeting of { $day }.</b>
entry-changed = ✏️ <b>{ $partner } changed the entry about your meeting of { $day }.</b> Is it right like this?
entry-twin = 👀 <b>{ $partner } has logged a meeting of { $day } already.</b> If it was the same one, just confirm it. If it was another one, I keep what you told me as well.
entry-twin-mine = 👀 <b>You have logged this meeting already.</b>
entry-thanks = Thank you!
entry-confirmed = 👍 <b>{ $partner } confirmed your meeting of { $day }.</b>
entry-doubted = 💬 <b>{ $partner } remembers your meeting of { $day } a little differently.</b>
entry-doubt-sent = Thank you. { $partner } reads your words and can change the entry; then I ask you again.
entry-writer-changes = Only { $partner } can change this entry.

doubt-title = a word about a meeting
doubt-words = What was different?
    .label = What was different
    .hint = { $partner } will read it. For example: <i>It was on Tuesday, and we also talked about my thesis.</i>
