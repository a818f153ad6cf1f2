command-concern = Something isn’t right
command-concerns = What people have brought up
    .short = Concerns

# The ways on.

concern-which = 🛟 Which tandem is it about?
concern-with = With { $partner }
concern-ways = 🛟 <b>Something isn’t right between you and { $partner }, or you need a break?</b> That happens in good programmes too, and it is nobody’s fault.
concern-ways-asked = Nothing happens before I have asked you, and before you have seen what { $partner } will read. Your reasons stay with the coordinators.
concern-talk = 💬 Talk to the coordinators
concern-pause = ⏸️ Pause until a date
concern-wake = ▶️ End the pause
concern-rematch-one = 🔄 I would like a new partner
concern-rematch-coordinator = 🔄 End it, both get a new partner
concern-end = 🚪 End the tandem
concern-back = ‹ Back
concern-plan = 📅 Plan a meeting
concern-unknown = That isn’t open to you, or no longer there. /menu shows what you can do.
concern-over = The tandem of { $mentee } and { $mentor } has ended already, so there is nothing to change about it any more.
concern-nothing = All right, nothing has changed, and nobody has been told anything.
concern-reached-one = { $partner } has been told what you have seen.
concern-reached-coordinator = Both know.
concern-unreachable = ⚠️ { $who } has blocked me, so my messages don’t arrive there.

# Talking.

talk-title = a message to the coordinators
talk-words = What would you like to tell the coordinators?
    .label = Message
    .hint = { $partner } gets no word of it. The coordinators read it, and their answer comes to you here.
concern-sent = 📨 <b>The coordinators have your message.</b> Their answer comes here; { $partner } knows nothing of it.
concern-sent-more = 📨 The coordinators have it.
concern-nobody-else = Your partner is the only one who coordinates here, so I can’t pass on anything in confidence. These ways are still open:
exchange-title = a message
exchange-words = { $side ->
        [coordinator] What would you like to write to { $who }?
       *[one] What would you like to write to the coordinators?
    }
    .label = Message
concern-from-coordinators = 💬 <b>{ $who } writes to you, for the coordinators:</b>
    { $words }
concern-reply = ✏️ Answer

# Pausing.

pause-title = a pause
pause-until = { $side ->
        [coordinator] Until when shall the tandem of { $mentee } and { $mentor } rest?
       *[one] Until when shall your tandem with { $partner } rest?
    }
    .label = Until
    .hint = I prompt nobody of anything until then, and come back on that day. The tandem still ends on { $ends }; if you need longer, you can both agree on that in your agreement.
pause-reason = Would you like to tell the coordinators why?
    .label = Reason
pause-sure = { $side ->
        [coordinator] Shall the tandem of { $mentee } and { $mentor } rest until { $day }?
       *[one] Shall your tandem rest until { $day }?
    }
    .label = Sure
    .option-yes = ✅ Yes, pause it
    .option-no = ‹ No, leave it as it is
    .hint = { $side ->
        [coordinator] Both will read this, each with the other’s name:
       *[one] { $partner } will read exactly this, and no reason:
    }
        <blockquote>{ $told }</blockquote>
concern-told-pause = ⏸️ <b>{ $partner } would like your tandem to rest until { $day }.</b> That is part of the programme and says nothing about you. I prompt you of nothing until then, and come back to you both on that day. Meetings that you have both confirmed still stand, and you can write to each other at any time.
concern-told-pause-coordinator = ⏸️ <b>The coordinators let your tandem with { $partner } rest until { $day }.</b> I prompt you of nothing until then, and come back to you both on that day. Meetings that you have both confirmed still stand, and you can write to each other at any time.
concern-paused-one = ⏸️ <b>Done: your tandem rests until { $day }.</b> I come back to you both on that day, and you can end the pause at any time.
concern-paused-coordinator = ⏸️ <b>Done: the tandem of { $mentee } and { $mentor } rests until { $day }.</b>
concern-no-pause = This tandem ends on { $day }, so a pause isn’t possible any more. More time needs a later end, which the two can settle in their agreement.
concern-day-passed = { $day } doesn’t fit any more: it has passed, or the tandem ends before it. Nothing has changed yet; please choose another day.
concern-not-paused = The pause is over already.
concern-woken-one = ▶️ <b>The pause is over.</b> I have told { $partner }. A few words to each other are a good beginning.
concern-woken-coordinator = ▶️ <b>The pause of { $mentee } and { $mentor } is over.</b> I have told both.
concern-told-woken = ▶️ <b>{ $partner } is back earlier: the pause of your tandem is over.</b> A few words to each other are a good beginning.
concern-told-woken-coordinator = ▶️ <b>The coordinators have ended the pause of your tandem with { $partner }.</b> A few words to each other are a good beginning.

# A new partner, or the end.

ending-title = the end of a tandem
ending-reason = Would you like to tell the coordinators why?
    .label = Reason
    .hint = { $kind ->
        [rematch] It helps to find somebody who fits better.
       *[end] It helps us to do better. A tandem may end early; nobody has to explain that.
    } { $partner } never gets to read it.
ending-sure = { $side ->
        [coordinator] Shall the tandem of { $mentee } and { $mentor } end now?
       *[one] Shall your tandem with { $partner } end now?
    }
    .label = Sure
    .option-yes = ✅ Yes, end it
    .option-no = ‹ No, leave it as it is
    .hint = { $side ->
        [coordinator] Both will read this, each with the other’s name:
       *[one] { $partner } will read exactly this, and no reason:
    }
        <blockquote>{ $told }</blockquote>
        It can’t be undone: these two are not proposed to each other again, and what they have planned is cancelled.
concern-told-end = 🤝 <b>Your tandem with { $partner } ends today.</b> A tandem may end early: that is part of the programme, it is nobody’s fault and says nothing about you. Meetings that you had planned don’t take place. Thank you for the time and the thought that you have given!
concern-told-seeks-mentee = The coordinators look for a new mentor for you.
concern-told-seeks-mentor = Your place is open for another mentee, if you like.
concern-told-rests = If you would like a new partner, tell me; otherwise we look for nobody.
concern-ended-one = <b>Done: your tandem with { $partner } has ended.</b> Your reasons stay with the coordinators. Thank you for having tried it!
concern-ended-coordinator = <b>Done: the tandem of { $mentee } and { $mentor } has ended.</b>
concern-rematch-next = The coordinators look for a new partner for you. As soon as there is somebody, I will write.
concern-end-next = We look for nobody for you now. Should you change your mind, one tap is enough.
concern-rest = No partner for now
concern-seek = 🔎 Look for a partner
concern-look-back = 📖 Look back
concern-ended-by = { $who } has ended the tandem of { $mentee } and { $mentor }. Both know.

# For coordinators.

concern-tandem =
    🤝 <b>{ $mentee } and { $mentor }</b>, from { $since } until { $until }
    { $contact }
concern-paused = ⏸️ It rests until { $day }.
concern-card =
    🛟 <b>{ $who }</b> ({ $role }) <b>{ $kind }</b>
    <i>The tandem of { $mentee } and { $mentor }, { $day }</i>
concern-until = ⏸️ Until { $day }. The other one knows that, and nothing else.
concern-said = <b>{ $who }:</b> { $words }
concern-more = 💬 <b>{ $who } has written again.</b>
concern-answer = ✏️ Write to { $who }
concern-answered = 📨 { $who } has your message.
concern-answered-unreachable = 📨 Kept. But { $who } has blocked me, so it doesn’t arrive: perhaps you reach them in another way.
concern-answered-by = 💬 { $who } has written to { $person }: { $words }
concern-settle = ✅ This is settled
concern-settled = ✅ Settled: what { $who } brought up. If they write again, it is open again.
concern-settled-on = ✅ Settled on { $day }.
concern-entry = { $who } { $kind }
concern-list = 🛟 <b>What people have brought up</b>, the longest waiting first:
concern-none = 🛟 Nothing is waiting for you here.
concern-all = ‹ All of them
