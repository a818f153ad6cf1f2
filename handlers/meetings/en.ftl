command-meeting = Plan a meeting
command-log = Log a meeting
command-meetings = All meetings

# Planning.

plan-title = a plan for a meeting
plan-review = 📅 <b>Your proposal</b>
    .send = ✅ Send it
plan-when = When would you like to meet { $partner }?
    .label = When
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
meetings-comes-twice-0 = 🕑 That night the clocks are set back, and this time comes twice. The first one is meant.
meetings-comes-twice-1 = 🕑 That night the clocks are set back, and this time comes twice. The second one is meant.
meetings-overlap = ☝️ You are meeting { $other } around that time, too ({ $start }).
meetings-overlap-open = ☝️ A meeting with { $other } is proposed around that time, too ({ $start }).
meetings-overlap-partner = ☝️ { $partner } has another meeting around that time. Perhaps you will hear of a better one.
meetings-sent =
    📨 <b>Sent to { $partner }.</b>
    I will tell you as soon as there is an answer.
meetings-pausing = ⏸️ Your tandem is pausing until { $until }. If you both like, you can meet all the same.
meetings-waiting = 👀 <b>{ $partner } has proposed a meeting already.</b> Does it suit you?
meetings-quicker = 👀 <b>{ $partner } was a little quicker and has proposed a meeting, too.</b> Does it suit you? If not, I keep yours for you.
meetings-anyway = 📨 Propose a different one
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
meetings-state-missed = did not take place
    .icon = 🍃
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
meetings-not-held = 🍃 Didn’t happen
meetings-met-after-all = 📝 We did meet
meetings-plan-another = 📅 Plan another meeting
meetings-see-log = 📘 See what was logged

# Answers to a proposal.

meetings-confirmed-by = ✅ <b>{ $partner } has confirmed: you are meeting.</b>
meetings-for-calendar = 📅 For your calendar: open the file to keep the date.
meetings-new-in-calendar = 📅 The new time for your calendar: open the file, and it replaces the old one.
meetings-out-of-calendar = 📅 To take it out of your calendar, open the file. If the meeting still stands there afterwards, please delete it by hand.
meetings-changed = This has changed in the meantime. Here is how it stands.
meetings-partner-knows = All right. { $partner } will be told kindly.
meetings-called-off-asks-me = 🗓️ { $partner } can’t make it on { $start }. Shall we look for another day?
meetings-called-off-unanswered = 🗓️ { $partner } couldn’t make it on { $start }. Shall we look for another day?
meetings-called-off-confirmed = 🗓️ { $partner } can’t make it on { $start } after all. Shall we look for another day?
meetings-missed = 🍃 Noted – things like that happen. { $partner } is told kindly. Shall we find a new time?
meetings-missed-by = 🍃 { $partner } noted that your meeting of { $start } did not take place. Things like that happen. Shall we find a new time?
meetings-ended = 🗓️ The meeting with { $partner } on { $start } is cancelled, as your tandem has come to its end.

# On short notice.

meetings-short-notice = 🗓️ Your meeting with { $partner } is on { $start }. It is usual here to cancel { $hours } hours before at the latest, so it comes late now – but life happens, and a word is better than none. How shall we go on?
meetings-short-notice-agreed = 🗓️ Your meeting with { $partner } is on { $start }. You two agreed to cancel { $hours } hours before at the latest, so it comes late now – but life happens, and a word is better than none. How shall we go on?
meetings-retime-instead = 🔁 Propose another time
meetings-cancel-anyway = Cancel it
meetings-keep = ‹ Keep it as it is

# What the clock brings.

meetings-remind-tomorrow = ⏰ <b>Tomorrow you are meeting { $partner }.</b>
meetings-remind-today = ⏰ <b>Today you are meeting { $partner }.</b>
meetings-remind-soon = ⏰ <b>You are meeting { $partner } soon.</b>
meetings-did-you-meet = 🤝 <b>Did you meet { $partner } as planned, on { $start }?</b>
meetings-did-meet = ✅ Yes, we met
meetings-was-moved = 🔁 We moved it
meetings-words = { $partner } says: { $words }
meetings-withdrawn = Taken back. { $partner } knows.
meetings-stays = ↩️ <b>Taken back: it stays as it was.</b> { $partner } knows.
meetings-stays-by = ↩️ <b>{ $partner } took back the wish to meet on { $start }.</b> It stays as it was:
meetings-move-lapsed = ↩️ <b>Your meeting stays on { $start }.</b> Nobody has answered the wish to move it. If it doesn’t suit, just tell each other.
meetings-withdrawn-by = ↩️ { $partner } took back the proposal to meet on { $start }. Nothing for you to answer.

retime-title = another time for a meeting
retime-review = 🔁 <b>Another time</b>
    .send = ✅ Send it
retime-when = Which time suits you better for meeting { $partner }?
    .label = When
cant-title = a few words for your partner
cant-words = Would you like to add a sentence for { $partner }?
    .label = Sentence

# The calendar file.

calendar-summary = Mentoring: { $partner }
calendar-cancelled = Cancelled: { $title }
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
meetings-find = 🔎 Search
meetings-find-again = 🔎 Search again
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
log-what1 = What is the next step?
    .label = Next step
    .hint = One thing that one of you does, or both. For example: <i>Send off my CV</i>. Who does it and until when, I ask afterwards; for more steps, too.
log-who1 = Who does it?
    .label = Who
    .option-me = I do
    .option-partner = My tandem partner
    .option-both = Both of us
log-until1 = Until when?
    .label = Until
log-what2 = Is there another step?
    .label = Second step
    .hint = If that was all, just skip this.
log-who2 = Who does it?
    .label = Who (second step)
    .option-me = I do
    .option-partner = My tandem partner
    .option-both = Both of us
log-until2 = Until when?
    .label = Until (second step)
log-what3 = And one more?
    .label = Third step
    .hint = If that was all, just skip this. More can be added to the entry later.
log-who3 = Who does it?
    .label = Who (third step)
    .option-me = I do
    .option-partner = My tandem partner
    .option-both = Both of us
log-until3 = Until when?
    .label = Until (third step)

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
entry-back = ↩️ Take it back
entry-back-sure =
    ↩️ <b>Take back your entry about the meeting with { $partner } of { $day }?</b>
    If something in it isn’t right, you can also change it.
entry-back-takeaway = 💡 What you took away from it goes with it.
entry-back-steps = 👣 The next steps stay. Under <i>Next steps</i> you can drop those that don’t apply any more.
entry-back-hears = 💬 { $partner } has replied to it, and will read that you took it back.
entry-back-yes = ↩️ Yes, take it back
entry-back-no = ‹ No, leave it
entry-back-done = ↩️ <b>Your entry of { $day } is taken back.</b>
entry-back-done-told = ↩️ <b>Your entry of { $day } is taken back.</b> { $partner } knows.
entry-back-by = ↩️ <b>{ $partner } took back the entry about your meeting of { $day }.</b> If you did meet, either of you can log it again.
entry-back-already = ↩️ That entry was taken back. Here you see the meetings that there are.
entry-right = 👍 That’s right
entry-differs = Something is different
entry-another = ➕ It was another meeting
entry-kept = ✅ <b>Logged – well done.</b> { $partner } is asked to confirm it.
entry-next-meeting = 📅 Your next meeting: { $start }
entry-plan-next = 📅 Plan the next meeting
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

# Next steps.

step-title = a next step
step-what = What is the next step after your meeting with { $partner }?
    .label = Next step
    .hint = One thing that one of you does, or both. For example: <i>Send off my CV</i>
step-who = Who does it?
    .label = Who
    .option-me = I do
    .option-partner = My tandem partner
    .option-both = Both of us
step-until = Until when?
    .label = Until

step-icon-open = ▫️
step-icon-done = ✅
step-icon-dropped = ✖️
step-who-me = You
step-who-both = Both of you
step-line = { $icon } { $who }: { $what }
step-line-until = { $icon } { $who }: { $what } <i>(until { $day })</i>
step-numbered = { $number }. { $line }
step-with = { $line } · { $partner }
step-last-time = 👣 <i>What you agreed on last time:</i>
step-add = 👣 Add a next step
step-all = 👣 Next steps
step-noted = 👣 <b>Noted.</b>
step-noted-day = 👣 <b>Noted.</b> On its day I remind whoever does it.
step-told = 👣 <b>{ $partner } noted a next step after your meeting of { $day }:</b>
step-due = { $count ->
    [one] 👣 <b>Today it’s time for something that you agreed on with { $partners }:</b>
   *[other] 👣 <b>Today it’s time for some things that you agreed on with { $partners }:</b>
}
step-done = ✅ Done
    .short = ✅ { $number }
step-later = ⏰ Later
    .short = ⏰ { $number }
step-drop = ✖️ Drop it
    .short = ✖️ { $number }
step-is-done = 🎉 <b>Done:</b> { $what }
step-is-later = ⏰ <b>All right, until { $day }:</b> { $what }
step-is-dropped = ✖️ <b>Dropped:</b> { $what }
step-list = 👣 <b>What is still to be done:</b>
step-none = 👣 <b>Nothing is left to be done.</b> Next steps are noted with the log of a meeting.
step-settled = That step is { $status } already.
step-unknown = I can’t find that step any more. Here you see your meetings.

# Searching.

find-title = a search in your meetings
find-words = Which word are you looking for?
    .label = Word
    .hint = I look through topics, plans, next steps and what you take away. For example: <i>CV</i>
find-nothing = I couldn’t see a word in that. Please type one.
find-too-long = One or two words are enough. Please type a shorter search.
find-found = 🔎 { $count ->
    [one] One meeting with “{ $words }”.
   *[other] { $count } meetings with “{ $words }”, the newest first.
}
find-none = 🔎 I found no meeting with “{ $words }”. Perhaps another word?
