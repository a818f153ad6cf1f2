command-erase = Erase my data

erasing-ask =
    🗑 <b>Erase my data</b>

    <b>This goes for good:</b>
erasing-goes-words = • your name, and all that you have written here: profile, goals, notes, answers, questions
erasing-goes-tandem = • your tandem with <b>{ $partner }</b>: it ends, and { $partner } is told kindly, without a reason
erasing-goes-proposals =
    { $count ->
        [one] • your proposal of a partner
       *[other] • your { $count } proposals of a partner
    }
erasing-goes-events =
    { $count ->
        [one] • your place at an event: somebody else can have it
       *[other] • your places at { $count } events: somebody else can have them
    }
erasing-goes-certificate = • the number under which your certificate can be checked
erasing-goes-desk = • your place on the coordinators’ desk: your colleagues are told
erasing-stays =
    <b>This stays:</b> numbers that tell of nobody, such as how many meetings there were, and what others have written themselves. Papers and messages that people were sent are theirs; those in this chat you can delete in Telegram.
erasing-copy-first = Would you like a copy first? /mydata
erasing-tomorrow = 🕰 Erase it tomorrow
erasing-now = 🗑 Erase it now
erasing-keep = No, keep everything
erasing-keep-after-all = I have thought again
erasing-waits = 🕰 Your data will be erased { $at }. Until then everything goes on as usual, and you can think again.
erasing-noted = 🕰 All right. Your data will be erased { $at }. Until then everything goes on as usual, and one tap is enough to think again.
erasing-sure = <b>Really now?</b> There is no way back: not for me either.
erasing-yes = Yes, erase everything
erasing-kept = All right, everything stays as it is.
erasing-taken-back = How nice: nothing is erased, everything stays as it is.
erasing-done =
    ✅ <b>Done.</b> Nothing here tells of you any more.
    Thank you for the time that you were with us, and all the best! Should you ever like to begin anew: /start
erasing-stranger = Nothing about you is stored here, so there is nothing to erase.
erasing-last = You are the only coordinator: without you nobody could run the programme. Please bring somebody else in first: /team. Then your data can be erased.

# What others read.

erasing-told-partner =
    🤝 <b>{ $partner } has left the programme</b>, and so your tandem has ended. That has nothing to do with you, and nobody is to blame.
    { $role ->
        [mentee] What you have written stays yours. If you like, you get to know another mentee: the coordinators are thinking about it.
       *[mentor] What you have written stays yours. The coordinators know, and look for another mentor for you.
    }
erasing-look-back = Look back
erasing-told-proposal = { $partner } has left the programme, so this proposal is off. That has nothing to do with you; the coordinators look on.
erasing-told-desk =
    { $role ->
        [mentee] 🗑 The mentee of <b>{ $partner }</b> has had all their data erased. The tandem has ended; { $partner } is free for another mentee.
       *[mentor] 🗑 The mentor of <b>{ $partner }</b> has had all their data erased. The tandem has ended; { $partner } needs another mentor.
    }
erasing-told-colleague = 🗑 <b>{ $name }</b> has left the programme and is off the coordinators’ desk. What they had taken upon themselves is open again.
erasing-told-desk-proposal = 🗑 Somebody who was proposed to <b>{ $partner }</b> has had all their data erased. That proposal is off.
