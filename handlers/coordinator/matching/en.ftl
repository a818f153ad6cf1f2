command-match = Match mentees and mentors
    .short = Matching

# The draft.

matching-none-yet =
    🧩 <b>Matching</b>
    { $mentees ->
        [0] No mentee is waiting for a partner.
        [one] One mentee is waiting for a partner.
       *[other] { $mentees } mentees are waiting for a partner.
    } { $places ->
        [0] The mentors have no free place.
        [one] The mentors have one free place.
       *[other] The mentors have { $places } free places.
    }
matching-how = I work out a draft for you: as many pairs as possible, and of those the ones who fit best. You look it through and change what you like. Nobody is asked before you send it.
matching-how-later = As soon as there are both, I can work out a draft for you. /invite brings people in, /applications shows who would like to take part.
matching-run = 🧮 Work out a draft
matching-run-again = 🔄 Run again
matching-ordered = 🧮 I am working it out: { $mentees ->
        [one] one mentee
       *[other] { $mentees } mentees
    }, { $places ->
        [one] one free place
       *[other] { $places } free places
    }. You get a message as soon as the draft is there.
matching-under-way = 🧮 A draft is being worked out. You get a message as soon as it is there.
matching-being-sent = 💌 Proposals of this draft are just being sent. Please run it again when they are all out.
matching-nobody-waits = No mentee is waiting for a partner: there is nobody to match.
matching-no-places = The mentors have no free place at the moment: there is nobody to match with.
matching-failed = I could not work out the draft. Nothing is lost, and nobody has been asked. Please try again.
matching-no-longer-fixed = 📌 { $mentee } and { $mentor } can’t stay fixed: { $why }.
matching-draft = 🧩 <b>Draft</b> of { $made }: { $count ->
        [0] I could bring nobody together.
        [one] <b>one pair</b>, fit { $fit } of 100.
       *[other] <b>{ $count } pairs</b>, fit { $fit } of 100 on average.
    }
matching-nobody-asked = Nobody has been asked yet.
matching-sent-so-far = 💌 { $count ->
        [one] One proposal is sent.
       *[other] { $count } proposals are sent.
    }
matching-doubtful = ⚠️ { $count ->
        [one] One pair is doubtful
       *[other] { $count } pairs are doubtful
    }: the two may have to do with the same organisation. Please have a look.
matching-overtaken = 🔔 { $count ->
        [one] Somebody waits whom this draft doesn’t know
       *[other] { $count } people wait whom this draft doesn’t know
    }. Run it again to include them; what you fixed or blocked stays.
matching-entry = { $state }{ $mentee } – { $mentor } · { $fit }
matching-state-open = { "" }
matching-state-fixed = 📌{ " " }
matching-state-doubtful = ⚠️{ " " }
matching-state-impossible = ⛔{ " " }
matching-state-sending = 📤{ " " }
matching-state-sent = 💌{ " " }
matching-left-key = 👤 Left over ({ $count })
matching-settled-key = 📌🚫 Fixed and blocked
matching-send-all = 💌 Send all
matching-back = ‹ The draft
matching-changed = That has changed meanwhile. This is how it is now.
matching-sent-already = The two have been asked already.

# One pair.

matching-pair = 🧩 <b>{ $mentee } and { $mentor }</b>: fit { $fit } of 100
matching-because-support = • Support looked for and offered: { $shared }
matching-because-fields = • Fields of work: { $shared }
matching-because-languages = • Both speak { $shared }
matching-because-subject = • Related subjects
matching-because-tie-country = • Both come from the same country: { $country }
matching-because-tie-tongue = • Both also speak { $shared }
matching-because-tie-alumni = • The mentor has studied here
matching-because-ways = • Ways of contact: { $shared }
matching-because-time = • Similar time for it
matching-because-nothing = No rule speaks against it, and nothing in particular for it.
matching-doubt = ⚠️ <b>Please look:</b> are these the same organisation? The two should be independent of each other. I leave the pair out of “Send all” until you have fixed it.
matching-impossible = ⛔ This pair is not possible any more: { $why }.
matching-is-fixed = 📌 Fixed: the two stay together when you run it again.
matching-is-sent = 💌 Sent: both have been asked.
matching-is-sending = 📤 The proposal is about to be sent.
matching-send-one = 💌 Send this proposal
matching-fix = 📌 Fix
matching-unfix = 📌 Unfix
matching-block = 🚫 Block
matching-apart = ✂️ Take apart
matching-other-mentor = 🔁 Another mentor
matching-other-mentee = 🔁 Another mentee
matching-blocked = 🚫 <b>{ $mentee }</b> and <b>{ $mentor }</b> will not be proposed to each other. Run it again to find others for them, or choose somebody yourself.
matching-parted = ✂️ <b>{ $mentee }</b> and <b>{ $mentor }</b> are no pair any more.

# Left over.

matching-left = { $count ->
        [one] 👤 <b>One person</b> has nobody in this draft. Tap to see why.
       *[other] 👤 <b>{ $count } people</b> have nobody in this draft. Tap to see why.
    }
matching-left-entry = { $name } · { $role }
matching-left-why = 👤 <b>{ $name }</b> has nobody in this draft. { $why }
matching-why-nobody-there =
    .mentee = There is no mentor who can be reached.
    .mentor = There is no waiting mentee who can be reached.
matching-why-unreachable =
    .mentee = They have blocked me, so I could not ask them.
    .mentor = They have blocked me, so I could not ask them.
matching-why-no-common-language =
    .mentee = No mentor shares a language with them.
    .mentor = No waiting mentee shares a language with them.
matching-why-not-independent =
    .mentee = Every mentor whom they could talk to has to do with an organisation that they depend on.
    .mentor = Every waiting mentee whom they could talk to depends on an organisation that they have to do with.
matching-why-proposed-before =
    .mentee = Every mentor who would fit has been proposed to them before.
    .mentor = Every waiting mentee who would fit has been proposed to them before.
matching-why-blocked =
    .mentee = You have blocked every mentor who would fit.
    .mentor = You have blocked every waiting mentee who would fit.
matching-why-no-capacity =
    .mentee = Every mentor who would fit has as many mentees as they want to take on.
    .mentor = They have as many mentees as they want to take on.
matching-why-with-others =
    .mentee = Every mentor who would fit has somebody else in this draft: there are too few places.
    .mentor = Every waiting mentee who would fit has somebody else in this draft.
matching-why-set-free =
    .mentee = You have taken their pair apart.
    .mentor = You have taken their pair apart.
matching-find-mentor = 🔍 Find a mentor
matching-find-mentee = 🔍 Find a mentee
matching-back-left = ‹ Left over

# Fixed and blocked.

matching-settled = 📌 <b>Fixed</b> pairs stay together, 🚫 <b>blocked</b> ones are never proposed, however often you run it. Tap one to change that.
matching-settled-entry = { $icon } { $mentee } – { $mentor }
matching-settled-fixed = 📌 <b>{ $mentee } and { $mentor }</b> are fixed: they stay together when you run it again. Settled by { $by }, { $at }.
    .icon = 📌
matching-settled-blocked = 🚫 <b>{ $mentee } and { $mentor }</b> are blocked: they are never proposed to each other. Settled by { $by }, { $at }.
    .icon = 🚫
matching-let-go = ↩️ Undo this
matching-gone = Done. It counts from the next run on.
matching-back-settled = ‹ Fixed and blocked

# Another partner.

matching-choose-mentor = { $count ->
        [0] There is no other mentor whom <b>{ $mentee }</b> could have: the others break a rule, or their places are taken by pairs that are fixed or sent.
       *[other] Whom should <b>{ $mentee }</b> have? The best fitting come first; ⇄ means: in place of.
    }
matching-choose-mentee = { $count ->
        [0] There is no other mentee whom <b>{ $mentor }</b> could have: the others break a rule, or are in pairs that are fixed or sent.
       *[other] Whom should <b>{ $mentor }</b> have? The best fitting come first; ⇄ means: taken from.
    }
matching-choice-free = { $name } · { $fit }
matching-choice-with = { $name } · { $fit } ⇄ { $other }
matching-swap = 🔁 <b>{ $mentee } and { $mentor }</b> would fit { $fit } of 100. This is what it would do:
matching-swap-ends = ✂️ { $mentee } and { $mentor } ({ $fit }) would be no pair any more.
matching-swap-also = 🧩 { $mentee } and { $mentor } ({ $fit }) would be a pair.
matching-swap-left = 👤 { $name } would be left over.
matching-swap-nothing = Nothing else changes.
matching-swap-doubt = ⚠️ <b>Please look:</b> are these the same organisation? The two should be independent of each other.
matching-swap-do = ✅ Do it
matching-swapped = 🔁 <b>{ $mentee }</b> and <b>{ $mentor }</b> are a pair now. I have fixed them, so that they stay together when you run it again.

# Sending.

matching-send-question = 💌 <b>Shall I send { $count ->
        [one] one proposal
       *[other] { $count } proposals
    }?</b> { $people } people each see the short profile of the other, and decide.
matching-doubtful-stay = ⚠️ { $count ->
        [one] One doubtful pair stays
       *[other] { $count } doubtful pairs stay
    } in the draft: please look first, then fix or send them one by one.
matching-nothing-to-send = { $doubtful ->
        [0] There is nothing to send.
       *[other] What is left is doubtful: please look at each pair, then fix or send it by itself.
    }
matching-send-yes = ✅ Yes, send { $count }
matching-send-no = Not yet
matching-sent = { $count ->
        [0] 💌 No proposal was sent.
        [one] 💌 <b>One proposal</b> is on its way. I tell you what they say.
       *[other] 💌 <b>{ $count } proposals</b> are on their way. I tell you what they say.
    }
matching-skipped = ⛔ Not sent, { $mentee } and { $mentor }: { $why }.
matching-rest-follows = 📤 { $count ->
        [one] Another one follows
       *[other] Another { $count } follow
    } within minutes.
