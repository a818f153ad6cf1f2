command-feedback = Give feedback

# What waits, and what does not any more.

feedback-waiting = 💬 <b>Here your opinion is wanted:</b>
feedback-nothing = 💬 Nothing is waiting for your answer. As soon as there is something, I will write to you.
feedback-fit-with = 🤝 Are you and { $partner } a good fit?
feedback-others = 💬 What else is waiting
feedback-unknown = This question is not for you, or no longer there. /feedback shows what is waiting for your answer.
feedback-closed = “{ $title }” is closed by now, so nothing can be handed in any more. Thank you for having wanted to!
feedback-answered-already = ✅ You have handed this in already, thank you! It counts once.

# The first fit.

fit-ask = 🤝 { $name }, you have met { $partner } for the first time. <b>How does it feel: are you two a good fit?</b>
fit-ask-again = 🤝 { $name }, two weeks ago you were still deciding. <b>How does it feel with { $partner } by now?</b>
fit-ask-reminder = 🤝 { $name }, a week ago I asked how it feels between you and { $partner }. One tap is enough, and it can be changed later: <b>are you two a good fit?</b>
fit-between-us = 🔒 { $partner } never learns what you answer. Only “not a good fit” goes to the coordinators, so that they can help.
fit-so-far = Your answer so far: { $answer }
fit-over = Your tandem with { $partner } has ended already, so this question is settled.
fit-good = 👍 How nice! I wish you and { $partner } a good time together.
fit-deciding = 🤔 That is all right, it takes some time to get to know somebody. If something isn’t right, tell me at any time.
fit-deciding-again = 🤔 That is all right, it takes some time to get to know somebody. I will ask you once more in two weeks. If something isn’t right before that, tell me at any time.
fit-not = Thank you for saying so. It happens, and it is nobody’s fault. The coordinators will hear of it and help; { $partner } will not hear of it.
fit-not-ways = If you like, tell the coordinators what is behind it. And you can choose yourself how to go on:
fit-not-nobody = Thank you for saying so. It happens, and it is nobody’s fault. { $partner } will not hear of it. Nobody else coordinates here, so I can’t pass it on in confidence. But you can choose yourself how to go on:
fit-words = ✏️ A few words for the coordinators
fit-ways = 🛟 The ways on
fit-change = ↩️ Change my answer
fit-words-sent = 📨 <b>The coordinators have it.</b> They will get in touch with you; { $partner } knows nothing of it.
unfit-title = a few words for the coordinators
unfit-words = What should the coordinators know?
    .label = Words
    .hint = { $partner } gets no word of it. What is missing, or what would help you?
fit-desk = 👎 <b>{ $who }</b> ({ $role }) says that the tandem with <b>{ $partner }</b> is not a good fit. { $partner } doesn’t know.
fit-desk-look = 👀 What { $who } says
fit-desk-more = … and { $count } more.
fit-desk-all = 👀 All of them

# Rounds.

feedback-of-tandem = { $title }: you and { $partner }
feedback-round = 💬 { $title }
feedback-round-known = 💬 { $title } · { $known }
feedback-anonymous = 🎭 Anonymous: nobody can see that this is from you. Results appear only from five answers on.
    .short = 🎭 anonymous
feedback-named = 🪪 With your name: the coordinators see which answer is yours.
    .short = 🪪 with your name
feedback-until = Open until { $day }.
feedback-begin = ✏️ Answer now
feedback-ask-midterm = ⏳ { $name }, half of your time with { $partner } has passed. <b>How is it going?</b> { $count } short questions, two minutes: what you say can still change something.
feedback-ask-closing = 🏁 { $name }, your time with { $partner } is coming to its end. <b>How was it?</b> { $count } short questions, three minutes: the next ones to take part will be glad of it.
feedback-ask-event = 🎟️ <b>{ $title }: how was it?</b> A number and a sentence, that is all.
feedback-ask-own = 💬 <b>{ $title }</b> – the coordinators would like to know what you think. { $count ->
        [one] It is one question.
       *[other] It is { $count } questions.
    }
feedback-ask-several = 💬 { $name }, your opinion is wanted more than once. <b>Shall we begin?</b> Each takes a few minutes.
feedback-remind = 💬 There is still time for <b>{ $title }</b>. Your answer helps, even a short one.
feedback-title = your feedback
feedback-review = <b>This is what you hand in.</b> It can’t be changed afterwards. Does it fit?
    .send = ✅ Hand it in
feedback-thanks = 💚 <b>Thank you, I have handed it in.</b>
feedback-thanks-anonymous = It is kept without your name and without the time, and shows only together with at least four others.
feedback-thanks-named = The coordinators can read it with your name.
feedback-scale =
    .low = not at all
    .high = very much

# Half-time.

feedback-contact = How often are you two in touch?
    .label = Contact
    .option-enough = Just right
    .option-more = I would like more
    .option-less = Less would do
feedback-helpful = How much does the mentoring give you?
    .label = What it gives me
    .low = very little
    .high = very much
feedback-support = How well do you feel supported by the programme?
    .label = Support
    .low = not at all
    .high = very well
feedback-wish = What should change in the second half?
    .label = My wish

# Looking back.

feedback-overall = How was the mentoring, all in all?
    .label = All in all
    .low = disappointing
    .high = excellent
feedback-reached = How much of what you two wanted have you reached?
    .label = Reached
    .option-all = All of it, or more
    .option-most = Most of it
    .option-some = Some of it
    .option-none = Nothing so far
feedback-organised = How well was the programme organised?
    .label = Organisation
    .low = badly
    .high = very well
feedback-recommend = Would you recommend the programme to others?
    .label = Recommend it
    .low = no, not at all
    .high = yes, gladly
feedback-touch = Will you two stay in touch?
    .label = Stay in touch
    .option-yes = Yes
    .option-maybe = Perhaps
    .option-no = No
feedback-best = What was the best about it?
    .label = The best
feedback-better = What could be better next time?
    .label = To do better

# After an event.

feedback-event = How was the event?
    .label = The event
    .low = not my thing
    .high = great
feedback-sentence = What should those who plan the next one know? A sentence will do.
    .label = A sentence
