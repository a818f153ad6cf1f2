command-groups = Peer groups and peer coffee
command-coffee = Peer coffee

# Groups about a topic.

peers-list = 👥 <b>Peer groups</b>
peers-none = 👥 <b>Peer groups</b>
    There are none yet. As soon as your coordinators open one, you’ll find it here.
peers-title = <b>{ $title }</b>
peers-join = Tap a name to join that group in Telegram. Everybody in it will see your Telegram name there.
peers-key = ➜ { $title }
peers-newer = ‹ Newer
peers-older = Older ›
peers-coffee = ☕ Peer coffee
peers-all = 👥 All groups
peers-news = { $count ->
        [one] 👥 <b>There is a new group for you to join</b>
       *[other] 👥 <b>There are new groups for you to join</b>
    }

# Being in or not.

coffee-what = ☕ <b>Peer coffee</b>
    Every two weeks I draw small groups of three or four by lot, with people you haven’t met yet for as long as there are any. You meet over a coffee, in person or online: when and where is up to you.
coffee-next = The next groups are drawn on { $day }.
coffee-seen = Those in your group will see your name and how to reach you in Telegram. You can stop at any time.
coffee-join = ☕ I’d like to be drawn
coffee-joined = ✅ You’re in. I’ll write to you as soon as your group is drawn.
coffee-in = ☕ <b>Peer coffee</b>
    You’re in.
coffee-none = ☕ <b>Peer coffee</b>
    There is none at the moment. If your coordinators begin one, you can join in here.
coffee-pauses = The peer coffee is having a break at the moment. If it goes on, you’ll be drawn again.
coffee-leave = I’d rather not any more
coffee-left = All right, you won’t be drawn any more. You’re welcome back at any time.
coffee-groups = 👥 Peer groups
coffee-mine = ☕ My peer coffee

# Whom one meets.

coffee-drawn = ☕ <b>Here is your peer coffee for the next two weeks!</b>
coffee-company = { $count ->
        [one] You meet one person:
       *[other] You meet { $count } people:
    }
coffee-alone = Nobody else of your group is in any more. Next time there will be new people.
coffee-begin = 💬 To begin with: <i>{ $question }</i>
coffee-write = Best be the first to write: “Hi, shall we meet on Thursday?”
coffee-starter =
    .q1 = What was the best thing that happened to you this month?
    .q2 = Which place in town would you show a friend who visits you?
    .q3 = What did you want to become when you were ten?
    .q4 = What has surprised you most about working life here?
    .q5 = Which course or project have you learned most from?
    .q6 = What would you like to be able to do in a year’s time?
    .q7 = Who has helped you on your way, and how?
    .q8 = Which job would you like to try for just one day?
    .q9 = What is the best advice that you have ever got?
    .q10 = Which word of another language do you like best?
    .q11 = What does a good day at work look like for you?
    .q12 = What are you working on at the moment, and what would help?

# Whether they met.

coffee-met = ✅ We met
coffee-not-met = Not this time
coffee-did-you = ☕ For your peer coffee I had drawn you together with { $names }. Did you meet?
coffee-met-noted = ☕ How nice! The next groups are drawn by themselves.
coffee-not-met-noted = No problem. Perhaps it works out next time.
