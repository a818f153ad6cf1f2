command-contact = Ask the coordinators
command-questions = People’s questions
    .short = Questions

# Asking.

contact-title = a question to the coordinators
contact-words = { $occasion ->
        [announcement] What would you like to answer the coordinators?
       *[own] What would you like to ask the coordinators?
    }
    .label = Question
    .hint = One of them answers you here. If it is about your tandem and confidential, /concern is the better way.
contact2-title = a message
contact2-words = { $side ->
        [coordinator] What would you like to write to { $who }?
       *[one] What would you like to write to the coordinators?
    }
    .label = Message
questions-preview = This is how people will answer you: it reaches you as a question.
questions-words-only = I can hand on words only, not files or voice messages. Write what you would like to tell them, and say how the coordinators can get the rest.
questions-file-left = Your words are on their way. I can’t hand on the file itself: the coordinators will tell you where it can go.
questions-sent = 📨 <b>The coordinators have your message.</b> Their answer comes here.
questions-nobody-there = Nobody else coordinates here yet, so there is nobody whom I could ask.
questions-mine-waits = 💬 The coordinators have your question. As soon as there is an answer, I will bring it.
questions-mine-answered = 💬 Your coordinators have answered you.
questions-mine-last = <blockquote>{ $words }</blockquote>
questions-go-on = ✏️ Add something
questions-new = ➕ Ask something else
questions-answer-came = 💬 <b>{ $who } answers you:</b>
    { $words }
questions-reply = ✏️ Write back
questions-unknown = I can’t find that any more. With /contact you reach your coordinators at any time.

# The coordinators’ side.

questions-list = 💬 <b>Questions of people</b>
questions-none = 💬 No question is open. Well done!
questions-nobody = nobody yet
questions-key-waits = ⏳ { $who } · { $taker }
questions-key-answered = ✓ { $who } · { $taker }
questions-card = 💬 <b>{ $who }</b>
    <i>Taken by: { $taker }</i>
questions-about = <i>In answer to:</i> { $announcement }
questions-said = <i>{ $who }, { $at }:</i> { $words }
questions-unreachable = ⚠️ { $who } has blocked me, so an answer doesn’t arrive there.
questions-answer = ✏️ Answer { $who }
questions-take = 🙋 I take it
questions-hand-on = 👉 Hand on
questions-settle = ✅ Settled
questions-all = ‹ All questions
questions-back = ‹ Back
questions-gone = This question is no longer there.
questions-new-one = 💬 <b>{ $who } has a question.</b>
questions-more = 💬 <b>{ $who } has written again.</b>
questions-taken = 🙋 It’s yours.
questions-taken-by = 🙋 { $who } takes care of { $person }’s question.
questions-to-whom = Who shall take care of it?
questions-to-anybody = Whoever has time
questions-handed = 👉 <b>{ $who } hands you a question.</b>
questions-handed-on = 👉 Handed on.
questions-settled = ✅ { $who }’s question is settled.
questions-answered = 📨 { $who } has your answer.
questions-waiting = ⏳ <b>{ $count ->
        [one] A question has waited for days.
       *[other] { $count } questions have waited for days.
    }</b>
