command-events = Events
    .short = Events
command-package = My package of events
command-here = Check in at an event

# The list.

events-list = 📅 <b>What’s on</b>
events-none = 📅 Nothing is planned at the moment. As soon as there is something, I will write to you.
events-key = { $icon } { $day } · { $title }
events-earlier = ‹ Earlier
events-later = Later ›
events-all = 📅 All events
events-back = ‹ All events
events-package = 🎒 My package
events-unknown = I can’t find that event any more. Here is what there is.

# One event.

events-places = { $free ->
    [0] 🪑 All places are taken.
    [one] 🪑 One of { $capacity } places is free.
   *[other] 🪑 { $free } of { $capacity } places are free.
    }{ $waiting ->
    [0] {""}
    [one] { " " }One person waits for a place.
   *[other] { " " }{ $waiting } people wait for a place.
    }
events-queue = 🪑 All places are taken. You are number { $place } on the waiting list.
events-mine-open = Will you be there?
    .icon = ▫️
events-mine-going = ✅ <b>You are coming.</b>
    .icon = ✅
events-mine-waiting = ⏳ <b>You are on the waiting list.</b> If a place becomes free, it is yours, and I will tell you at once.
    .icon = ⏳
events-mine-declined = You aren’t coming this time.
    .icon = ✖️
events-mine-absent = You have said that you can’t come.
    .icon = ✖️
events-mine-attended = 🎉 <b>You were there.</b>
    .icon = 🎉
events-mine-over = This is over.
    .icon = ▫️
events-mine-cancelled = <b>This has been cancelled.</b>
    .icon = 🚫
events-come = ✅ I’m coming
events-decline = Not this time
events-come-after-all = ✅ I’m coming after all
events-absent = I can’t come after all
events-leave-queue = Take me off the waiting list
events-file = 🗓️ For my calendar
events-file-here = 🗓️ Open the file to add the event to your calendar.
events-here = 📍 I’m here

# Answering.

events-signed-up = ✅ See you there!
events-queued = ⏳ All places are taken at the moment, so you are on the waiting list.
events-declined = All right. Thank you for telling me.
events-why = What a pity! Why can’t you come?
events-why-mandatory = What a pity! This event belongs to everybody’s package, so your coordinators will want to know why, and may know another way.
events-keep = ‹ I’m not sure yet
events-absent-noted = Thank you for telling me. Your coordinators know.
events-explain = ✏️ Add a few words
events-explained = ✏️ Added. Thank you!
absence-title = a few words about your absence
absence-words = What should your coordinators know?
    .label = In your words
events-moved-up = 🎉 <b>A place has become free, and it is yours!</b> If you can’t come any more, please tell me with a tap, so that somebody else can have it.
events-too-late = This event is over.
events-too-late-cancelled = This event has been cancelled.
events-were-there = You have checked in already.

# What people hear of by themselves.

events-new = 📣 <b>Something new</b>
events-new-many = 📣 <b>{ $count } new events</b>
    Which of them would you like to come to?
events-new-key = { $day } · { $title }
events-tomorrow = ⏰ <b>Soon: { $begin }</b>
events-soon = ⏰ <b>It starts in about an hour.</b>

# Checking in.

here-title = checking in
here-word = What is the code word?
    .label = Code word
events-nothing-now = There is no event to check in to right now. You can check in from an hour before it begins.
events-which-now = At which one are you?
events-word-wrong = That isn’t the word. Perhaps ask your neighbour, or the person at the front?
events-word-again = Try again
events-code-old = ⌛ This code has changed already. Please scan the one that is shown now.
events-not-now = You can check in from an hour before it begins until two hours after it ends.
events-not-yours = This event isn’t one of yours. Ask the people who run it, they can add you.
events-welcome = 👋 <b>Welcome, you are checked in!</b>
events-welcome-already = 👋 You are checked in already.

# My package.

package-head = 🎒 <b>My package</b>
package-mentor = 🎒 The package of events is something for mentees. As a mentor you are welcome at every event that you would like to come to.
package-mandatory = <b>For everybody</b>
package-no-mandatory = There is no event yet that belongs to everybody’s package.
package-electives = <b>Of your choice: { $count } of { $least }</b>
package-line-attended = ✅ { $title }, { $day }
package-line-planned = 📅 { $title }, { $day }
package-line-missed = ▫️ { $title }, { $day }: not attended
package-line-open = ▫️ { $title }, { $day }: to come
package-meetings = 🤝 Meetings with { $partner }: { $count } of { $floor }
package-complete = 🎉 Your package is complete.
package-missing = For your certificate you still need { $mandatory ->
    [0] { $electives ->
        [one] one event of your choice
       *[other] { $electives } events of your choice
        }
   *[other] { $mandatory ->
        [one] one event that is for everybody
       *[other] { $mandatory } events that are for everybody
        }{ $electives ->
        [0] {""}
        [one] {" "}and one of your choice
       *[other] {" "}and { $electives } of your choice
        }
    }.
