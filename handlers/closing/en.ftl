command-closing = Closing your tandem
command-endings = Tandems that are ending
    .short = Closing
command-certificate = Check a certificate
    .short = Certificate

# Which tandem.

closing-which = 🏁 Which tandem is it about?
closing-key = 🤝 { $partner }
closing-key-ended = 🏁 { $partner } (ended)
closing-unknown = I can’t find that tandem any more. /closing shows those that there are.
closing-changed = This has moved on meanwhile.

# The invitation.

closing-invitation-mentee =
    🏁 <b>{ $name }, your time with { $partner } ends on { $last }.</b>
    A good end is worth a quarter of an hour: look at your goals once more, see how far you have come, say thank you. Your certificate is waiting there, too.
closing-invitation-mentor =
    🏁 <b>{ $name }, your time with { $partner } ends on { $last }.</b>
    Thank you for all of it! A good end takes a few minutes: how far have the goals been reached, what would you like to say to { $partner }, what comes next?
closing-reminder-1 = 🏁 { $name }, your time with { $partner } ends on { $last }. A few minutes are enough to close it well.
closing-reminder-2 = 🏁 { $name }, there is still time to close your tandem with { $partner }: look back, say thank you, look ahead.
closing-reminder-3 = 🏁 { $name }, this is my last reminder: your tandem with { $partner } stays open until you both close it. If you would rather not, your coordinators will do it.
closing-begin = 🏁 Let’s close it well
closing-see = 🏁 See how it stands

# Where it stands.

closing-to-come =
    🏁 <b>You and { $partner } are together until { $last }.</b>
    From { $opens } on you close your tandem here: goals, thanks, outlook, certificate. You can look back at any time.
closing-early = Something isn’t right
closing-head =
    🏁 <b>Closing with { $partner }</b>
    You are together until { $last }. Do as much of this as does you good; nothing of it is a must.
closing-head-over =
    🏁 <b>Closing with { $partner }</b>
    Your time together ended on { $last }. It stays open here until you have both finished. Do as much of this as does you good; nothing of it is a must.
closing-ended =
    🏁 <b>Your tandem with { $partner } has ended.</b>
    Its last day was { $last }.
closing-done = ✅ { $what }
closing-left = ▫️ { $what }
closing-item-goals = How far the goals are reached
closing-item-position = Position assessment
closing-item-thanks = Thanks to { $partner }
closing-item-outlook = What comes next
closing-item-finished = You have finished
closing-item-partner = { $partner } has finished
closing-rate = 🎯 How far are the goals reached?
closing-position = 🧭 Where do you stand now?
closing-thank = 💛 Thank { $partner }
closing-outlook = 🔭 What comes next?
closing-lookback = 🖼 Look back
closing-certificate = 📜 Certificate
closing-notes = 📦 My notes as a file
closing-finish = 🏁 Finish

# Thanks and outlook.

closing-thanks-sent = 💛 { $partner } has your thanks.
closing-thanks-sent-unreachable = 💛 Your thanks are kept. I can’t reach { $partner } here at the moment, so you may want to say it in another way, too.
closing-thanks-already = { $partner } has your thanks already.
closing-thanks-from =
    💛 <b>{ $partner } says thank you:</b>
    { $words }
closing-outlook-sent = 🔭 { $partner } knows what comes next for you.
closing-outlook-sent-unreachable = 🔭 Your outlook is kept. I can’t reach { $partner } here at the moment, so you may want to say it in another way, too.
closing-outlook-already = { $partner } knows it already.
closing-outlook-told = 🔭 <b>{ $partner } looks ahead.</b> Staying in touch: { $touch }
closing-outlook-next =
    <i>What comes next for { $partner }:</i>
    { $words }
thanks-title = your thanks
thanks-review = 💛 <b>Your thanks at a glance</b>
    .send = Send it
thanks-words = What would you like to thank { $partner } for?
    .label = Your thanks
    .hint = A sentence is enough. What will stay with you? “You asked me what I would regret not trying. I applied the next day.”
outlook-title = your outlook
outlook-review = 🔭 <b>Your outlook at a glance</b>
    .send = Send it
outlook-touch = Would you like to stay in touch with { $partner }?
    .label = Staying in touch
outlook-next = What comes next for you?
    .label = What comes next
    .hint = An internship, a thesis, a new question, a rest: whatever you would like { $partner } to know.

# The end.

closing-sure = 🏁 <b>Shall your time with { $partner } be over for you?</b>
closing-still-left = Still open, if you like: { $things }.
closing-meaning = Once { $partner } has finished as well, your tandem is closed: meetings, goals and the rest can’t be changed any more. You can look back and get your certificate afterwards, too. What only you can read stays for { $days } days, and is offered to you as a file before it goes.
closing-sure-yes = 🏁 Yes, finish
closing-sure-no = ‹ Not yet
closing-noted = ✅ Thank you! As soon as { $partner } has finished too, your tandem is closed. I have told { $partner }.
closing-noted-unreachable = ✅ Thank you! I can’t reach { $partner } here at the moment. Your coordinators see that your tandem is still open, and close it in time.
closing-partner-finished = 🏁 { $partner } has finished closing your tandem. Now it is up to you, whenever it suits you.
closing-closed = 🏁 <b>Your tandem with { $partner } is closed.</b>
closing-thank-you = Thank you for the time, the questions and the openness that you have brought along. What has grown stays with you.
closing-completed = 🏁 <b>{ $mentee }</b> and <b>{ $mentor }</b> have closed their tandem together.

# Looking back.

lookback-drawing = I am drawing your look back, just a moment …
lookback-picture = { $mentee } and { $mentor }: a look back
lookback-meetings = { $count ->
    [0] Meetings: none logged yet
    [one] One meeting
   *[other] { $count } meetings
}
lookback-goals = How far the goals are reached
lookback-began = where it began
lookback-by = as { $who } sees it
lookback-competences = Before and after
lookback-here =
    🖼 <b>You and { $partner }</b>
    From { $begins } to { $ends } { $count ->
        [0] no meeting was logged here.
        [one] you met once.
       *[other] you met { $count } times.
    }
lookback-reached = 🎯 As { $who } sees it, { $of ->
    [one] { $count ->
        [0] the goal is not quite reached yet.
       *[other] the goal is reached.
    }
   *[other] { $count ->
        [0] none of the { $of } goals is quite reached yet.
        [one] one of the { $of } goals is reached.
       *[other] { $count } of the { $of } goals are reached.
    }
}
lookback-not-rated = 🎯 { $count ->
    [one] The goal hasn’t been rated at the end yet.
   *[other] The { $count } goals haven’t been rated at the end yet.
}
lookback-failed = The picture didn’t work out this time, sorry. Here is what it would have shown:

# The certificate.

certificate-at-the-end = 📜 Your certificate is ready as soon as you have finished closing your tandem.
certificate-nothing-missing = You have everything that it takes.
certificate-missing = 📜 For the certificate something is still missing:
certificate-meetings = It takes { $floor } meetings that are logged here. { $count ->
    [one] One is missing.
   *[other] { $count } are missing.
} If you have met and not logged it, your coordinators can help.
certificate-mandatory = { $count ->
    [one] One event that belongs to the programme for everybody is missing.
   *[other] { $count } events that belong to the programme for everybody are missing.
}
certificate-electives = { $count ->
    [one] One event of your own choice is missing.
   *[other] { $count } events of your own choice are missing.
}
certificate-coming = 📜 I am writing your certificate, just a moment …
certificate-file = certificate
certificate-here =
    📜 <b>Your certificate, { $name }. Congratulations!</b>
    Its number is { $code }. Whoever would like to know whether it is genuine can ask your coordinators.
certificate-here-mentor =
    📜 <b>Your confirmation, { $name }, with thanks!</b>
    Its number is { $code }. Whoever would like to know whether it is genuine can ask your coordinators.
certificate-rename = ✏️ Another name on it
certificate-failed = The certificate didn’t work out this time, sorry. Nothing is lost: please try again in a moment.
certname-title = your certificate
certname-review = 📜 <b>Shall it be this name?</b>
    .send = Write the certificate
certname-name = Which name shall stand on your certificate?
    .label = Name
    .hint = Your full name, as in your other papers.
certificate-title-mentee = Certificate
certificate-title-mentor = Confirmation
certificate-given = for
certificate-body-mentee = has taken part in the programme { $programme } as a mentee, and has met regularly with a mentor to work on career goals of their own.
certificate-body-mentor = has taken part in the programme { $programme } as a mentor: as a volunteer, giving time, experience and attention to a mentee on the way into working life.
certificate-period = Period
certificate-role = Part
certificate-role-mentee = Mentee
certificate-role-mentor = Mentor
certificate-met = Meetings
certificate-goals = Goals
certificate-goals-mentee = { $count }, set and pursued
certificate-goals-mentor = { $count }, accompanied
certificate-thanks-mentee = We congratulate, and wish every success on the way ahead.
certificate-thanks-mentor = We thank you warmly for this commitment.
certificate-issued = Issued on { $day }
certificate-check-mentee = Certificate no. { $code } · to be checked with the programme’s coordinators
certificate-check-mentor = Confirmation no. { $code } · to be checked with the programme’s coordinators

# Notes.

notes-offer =
    📦 <b>Your own notes about your time with { $partner }</b>
    What only you can read (take-aways, your position assessment) stays until { $day }, then it goes. Would you like to keep it? Here you get all that you wrote, as a file.
notes-warning =
    📦 <b>On { $day } your private notes about your time with { $partner } go.</b>
    If you would like to keep them, now is the time: here you get all that you wrote, as a file.
notes-here = 📦 All that you wrote in your tandem with { $partner }. The file opens in any browser.
notes-for-programs = The same for programs.
notes-none = 📦 There are no notes of yours here (any more).
notes-title = My notes: tandem with { $partner }
notes-entry = { $kind }, { $day }
notes-seen =
    .only-me = Only you could read this.
    .tandem = You and your tandem partner could read this.
    .coordinator = Your coordinators could read this, too.
notes-rating = { $competence }: { $rating }
notes-file = my-notes

# For coordinators.

endings-none = 🏁 No tandem is being closed at the moment.
endings-list = 🏁 <b>Tandems that are being closed</b>
endings-line = <b>{ $mentee }</b> and <b>{ $mentor }</b>, until { $last }: { $state }
endings-waiting = { $names } still to finish
endings-close = Close: { $mentee } and { $mentor }
endings-overdue = ⏳ { $count ->
        [one] This tandem is
       *[other] These { $count } tandems are
    } still open after the agreed time. Nothing closes by itself: perhaps a word helps, or you close it for them.
endings-sure = Shall I close the tandem of <b>{ $mentee }</b> and <b>{ $mentor }</b>? Both will read:
endings-sure-yes = Yes, close it
endings-sure-no = ‹ No, leave it open
endings-closed = Closed. Both know.
check-how = To check a certificate, write its number behind the command: /certificate K7QM-2XRA-9DPT
check-unknown = ❌ There is no certificate with the number { $code }. Is it copied right? It has three groups of four letters and digits.
check-found =
    ✅ <b>Certificate { $code } is genuine.</b>
    { $name } ({ $role }), { $begins } – { $ends }, { $meetings ->
        [one] one meeting
       *[other] { $meetings } meetings
    }. Issued on { $issued }.
