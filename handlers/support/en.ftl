command-support = Practical help
command-requests = Support requests, by kind
    .short = Support

# The list.

support-list = 🙋 <b>Support requests</b>
support-none-mentee =
    🙋 <b>Ask for practical help</b>
    A contact, an internship, a look at your application, a day at work: { $partners } may be able to help, or know somebody who can. Asking is part of it.
support-none-mentor =
    🙋 <b>Support requests</b>
    Nobody has asked you for anything yet. As soon as { $partners } asks, I will write to you.
support-key = { $kind } · { $status }
support-key-of = { $mentee }: { $kind } · { $status }
support-new = ➕ Ask for help
support-new-of = ➕ Ask { $mentor } for help
support-newer = ‹ Newer
support-older = Older ›
support-back = ‹ All requests
support-unknown = I can’t find that request any more. Here you see those that there are.
support-changed = This has moved on meanwhile.

# One request.

support-card =
    🙋 <b>{ $kind }</b>
    <i>{ $mentee }, { $asked }:</i> { $wish }
support-state-asked = ⏳ Waiting for { $mentor }.
support-state-put-off = ⏳ { $mentor } will come back to it a little later.
support-state-offered = 🤝 { $mentor } can help.
support-state-declined = { $mentor } can’t help with this one.
support-state-under-way = ▶️ Under way.
support-state-done = ✅ Done.
support-state-withdrawn = { $mentee } doesn’t need it any more.
support-reply = <i>{ $mentor }:</i> { $words }
support-outcome = <i>What came of it:</i> { $outcome }
support-outcome-words = <i>{ $mentee }:</i> { $words }

# What can be done with it.

support-offer = 🤝 I can help
support-put-off = ⏳ A little later
support-decline = Not possible for me
support-add = ✏️ Add a few words
support-take-up = ▶️ Yes, please
support-conclude = ✅ Tell what came of it
support-withdraw = Withdraw it
support-ask-coordinators = 📋 Ask the coordinators

# What is said about it.

support-sent = ✅ { $mentor } has your request. I will write as soon as there is an answer.
support-sent-unreachable = ✅ Your request is kept. I can’t reach { $mentor } here at the moment, so it may help to ask in another way too, or to ask your coordinators.
support-asked-you = 🙋 <b>{ $mentee } asks for your help.</b> One tap is enough as an answer; words can be added afterwards.
support-answered = ✅ { $mentee } knows. Thank you for answering!
support-mentor-knows = ✅ { $mentor } knows.
support-still-asked = 🙋 <b>{ $mentee } has asked you for help and is still waiting.</b> One tap is enough as an answer, and a no is an answer, too.
support-still-put-off = 🙋 <b>You wanted to come back to what { $mentee } asked you for.</b> Is now a good time?
support-told-offer = 🤝 <b>{ $partner } can help you!</b>
support-told-put-off = ⏳ { $partner } has read your request, and will come back to it a little later.
support-told-decline = { $partner } has thought about your request, but can’t help with this one. That happens, and it was right to ask. Your coordinators often know somebody who can.
support-told-words = ✏️ { $partner } has added a few words.
support-told-take-up = ▶️ { $partner } is glad to take you up on it.
support-told-conclude = ✅ { $partner } tells what came of it. Thank you for your help!
support-told-withdraw = { $partner } doesn’t need this any more, so there is nothing left to do. Thank you!

# The forms.

support-title = your request for help
support-review = 🙋 <b>Your request</b>
    .send = Send it
support-kind = What could { $mentor } help you with?
    .label = Kind of help
    .hint = Your coordinators only see how many requests of each kind there are.
support-wish = What exactly do you need?
    .label = What you need
    .hint = The clearer the question, the easier the answer. “I’m applying to Stadtwerke for a data internship. Could you read my cover letter before Friday?”
supportadd-title = words on a support request
supportadd-words = What would you like to add?
    .label = Your words
supportend-title = what came of your request
supportend-outcome = What came of it?
    .label = Outcome
supportend-words = Would you like to add a few words?
    .label = Your words
    .hint = What helped, or what would have helped.

# For coordinators.

support-counts = { $count ->
    [one] 🙋 <b>One support request so far</b>
   *[other] 🙋 <b>{ $count } support requests so far</b>
}
support-count = { $kind }: { $count }
support-only-counts = What exactly was asked and answered stays in the tandems.
support-counts-none = 🙋 Nobody has asked for help yet.
