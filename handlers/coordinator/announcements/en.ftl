command-announce = Announcements
    .short = Announce

# All of them.

news-list = 📣 <b>Announcements</b>
news-none = 📣 <b>Announcements</b>
    None yet. Write one message, and it goes to everybody whom it is for.
news-key = { $icon } { $words }
news-icon =
    .draft = ✏️
    .planned = 🕐
    .under-way = 📤
    .paused = ⏸
    .done = ✅
    .cancelled = 🚫
    .deleted = 🗑
news-new = ➕ Write an announcement
news-chats = 👥 Groups and channels
news-all = ‹ All announcements
news-gone = I can’t find that announcement any more.
news-moved-on = This has moved on meanwhile. Here is how it stands.
announcement-status =
    .draft = draft, nobody has it yet
    .planned = goes out by itself
    .under-way = on its way
    .paused = paused
    .done = sent
    .cancelled = stopped
news-over =
    .done-sending = sent
    .done-correcting = sent and corrected
    .done-taking-back = deleted
    .cancelled-sending = stopped
    .cancelled-correcting = sent, its correction stopped
    .cancelled-taking-back = sent, its deletion stopped

# One of them.

news-card = { $icon } <b>Announcement</b> · { $status }
news-words = <blockquote>{ $words }</blockquote>
news-planned = 🕐 Goes out on { $at }.
news-languages = 🌍 Written in { $written }.
news-languages-missing = 🌍 Written in { $written }. Who reads { $missing } gets it in { $first }.
news-reach = 👤 <b>{ $people ->
        [0] { $chats ->
                [0] Nobody gets it as it stands.
                [one] One group or channel gets it, nobody in private.
               *[other] { $chats } groups and channels get it, nobody in private.
            }
        [one] { $chats ->
                [0] One person gets it.
                [one] One person gets it, and one group or channel.
               *[other] One person gets it, and { $chats } groups and channels.
            }
       *[other] { $chats ->
                [0] { $people } people get it.
                [one] { $people } people get it, and one group or channel.
               *[other] { $people } people get it, and { $chats } groups and channels.
            }
    }</b>
news-reach-unreachable = ⚠️ { $count ->
        [one] One of them has blocked me and can’t be reached.
       *[other] { $count } of them have blocked me and can’t be reached.
    }
news-criterion = <i>{ $kind }:</i> { $names }
news-names = { $names }
news-any = all
news-preview = 👁 Show me
news-whom = 👥 For whom
news-word = ✏️ Write it in { $language }
news-reword = ✏️ { $language } anew
news-unword = 🗑 Without { $language }
news-send = 📤 Send now
news-later = 🕐 Send later
news-unplan = ✋ Not then
news-delete = 🗑 Throw the draft away
news-copy = 📄 Copy
news-refresh = 🔄 How far is it?
news-pause = ⏸ Pause
news-go-on = ▶️ Go on
news-cancel = 🚫 Stop for good
news-correct = ✏️ Correct it in { $language }
news-take-back = 🗑 Delete it in all chats
news-kept = ✅ <b>Kept as a draft.</b> It is for everybody who takes part now; change that with “For whom”.
news-worded = ✅ The words in { $language } are kept.
news-copied = ✅ Here is the copy, as a draft.
news-deleted = 🗑 The draft is gone.

# Writing it.

announce-title = an announcement
announce-message = What would you like to tell them, in { $language }?
    .label = Message
    .hint = You see it before anybody gets it, and then say for whom it is.
newsagain-title = a correction
newsagain-message = How should it read in { $language }? Everybody who has it gets the new words in the same place.
    .label = New words
newsagain-review = This will stand in place of what was sent:
    .send = ✏️ Correct it for everybody
newsagain-other-kind = It was sent as { $kind }, so the correction has to be one as well. Please send it that way.
news-kind =
    .text = a text
    .photo = a picture
    .document = a document
newswhen-title = the time of an announcement
newswhen-when = When should it go out?
    .label = Time
news-will-go = 🕐 It goes out by itself then. Who it is for is counted at that moment.
news-unplanned = ✋ It is a draft again.

# For whom.

news-whom-head = 👥 <b>For whom?</b>
news-kind-of =
    .roles = Role
    .state = Where they stand
    .cohorts = Cohort
    .languages = Language
    .fields = Career field
    .event = Event
    .sign_up = Answer to the event
    .people = People
    .chats = Groups and channels
audience-state =
    .admitted = take part
    .applied = have applied
    .in-tandem = are in a tandem
    .without-tandem = are without a tandem
    .ended = had a tandem, now over
sign-up =
    .going = come
    .waiting = are on the waiting list
    .silent = haven’t answered
    .there = were there
news-people-yes = people and groups
news-people-no = only groups and channels
news-pick = <b>{ $kind }</b>: { $names }
    Tap whatever counts; nothing tapped means all.
news-pick-one = <b>{ $kind }</b>: { $names }
news-picked = ✓ { $name }
news-unpicked = { $name }
news-whom-back = ‹ For whom
news-whom-done = ✅ That’s it

# Sending it.

news-preview-comes-groups = { $chats ->
        [one] 👁 This is how it arrives in one group or channel.
       *[other] 👁 This is how it arrives in { $chats } groups and channels.
    }
news-preview-comes = 👁 This is how it arrives { $people ->
        [one] at one person
       *[other] at { $people } people
    }{ $chats ->
        [0] .
        [one] { " " }and in one group or channel.
       *[other] { " " }and in { $chats } groups and channels.
    }
news-preview-in = <i>In { $language }:</i>
news-nobody = 🤷 As it stands, nobody would get it. Please change for whom it is.
news-planned-nobody = 🤷 It is a draft again: at its time there was nobody whom it was for.
news-sure-groups = { $chats ->
        [one] Send it now to one group or channel?
       *[other] Send it now to { $chats } groups and channels?
    }
news-changed = ☝️ It has changed meanwhile. Is this what you want to send?
news-planned-late = ☝️ I couldn’t send it at its time, { $at }: I was not running. It is a draft again; send it if it still fits.
news-sure = Send it now to { $people ->
        [one] one person
       *[other] { $people } people
    }{ $chats ->
        [0] ?
        [one] { " " }and one group or channel?
       *[other] { " " }and { $chats } groups and channels?
    }
news-sure-yes = 📤 Yes, send it
news-sure-no = ‹ Not yet
news-answer = ✏️ Answer
announcement-pass =
    .sending = Sending
    .correcting = Correcting
    .taking-back = Deleting
news-going = { $task }: { $bar } { $done } of { $total }
news-going-left = { $task }: { $bar } { $done } of { $total }
    { $minutes ->
        [one] About a minute to go.
       *[other] About { $minutes } minutes to go.
    }
news-task-done-sending = ✅ <b>Sent</b>, done { $at }.
news-task-done-correcting = ✅ <b>Corrected</b> in { $language }, done { $at }.
news-task-done-taking-back = ✅ <b>Deleted</b>, done { $at }.
news-task-cancelled = 🚫 <b>{ $task } stopped</b> at { $at }.
news-arrived = 📬 { $count ->
        [one] Arrived in one chat
       *[other] Arrived in { $count } chats
    }
news-unreachable = 🔕 { $count ->
        [one] One has blocked me or sent me away
       *[other] { $count } have blocked me or sent me away
    }
news-failed = ⚠️ { $count ->
        [one] Telegram refused one
       *[other] Telegram refused { $count }
    }
news-reason = · { $count } × { $reason }
news-not-sent = ✋ { $count ->
        [one] One was not tried any more
       *[other] { $count } were not tried any more
    }
news-paused = ⏸ Paused. A few that were already on their way still arrive.
news-cancelled = 🚫 Stopped. A few that were already on their way still arrive.
news-back-sure = Delete it in all chats? Nobody can read it there any more.
news-back-late = It was sent more than two days ago, and Telegram lets me delete only what is newer. I can try, but most of it will stay. A correction works whenever you like.
news-back-yes = 🗑 Yes, delete it

# Groups and channels.

linked-chat-kind =
    .group = group
    .channel = channel
news-chats-head = 👥 <b>Groups and channels</b>
news-chats-how = To add one, bring me in: into a group as a member, into a channel as somebody who may post. I’ll ask you here then.
news-chat-line = • { $title } ({ $kind })
news-chat-add-group = ➕ Bring me into a group
news-chat-add-channel = ➕ Bring me into a channel
news-chat-new = 👋 I’m in the { $kind } <b>{ $title }</b> now. Shall announcements go there when you pick it?
news-chat-back = 👋 I’m back in the { $kind } <b>{ $title }</b>. Announcements can go there.
news-chat-link = ✅ Yes
news-chat-no = No
news-chat-unlink = 🗑 { $title }
news-chat-linked = ✅ Announcements can go to the { $kind } <b>{ $title }</b> now. Pick it under “For whom”.
news-chat-unlinked = No announcements go to the { $kind } <b>{ $title }</b>.
news-chat-gone = 🔕 I can’t write in the { $kind } <b>{ $title }</b> any more: somebody has sent me away or taken the right to post. Bring me in again, and announcements can go there.
