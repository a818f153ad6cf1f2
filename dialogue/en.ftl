# What every form says, whatever it asks.

form-problem = 💬 { $problem }
form-count = <i>Question { $number } of { $of }</i>
form-question = <b>{ $question }</b>
form-so-far = Your answer so far: { $answer }
form-answer = <b>{ $name }:</b> { $answer }
form-none = –
form-keep = ✓ Keep my answer
form-skip = Skip
form-back = ‹ Back
form-stop = Stop here
form-change = ✏️ Change an answer
form-pick = Which answer would you like to change?
form-text-or-button = I can only read written words here. Please type your answer, or tap a button.
form-review-tap = Nearly done: please tap one of the buttons below.
form-stale = Already answered – here is where you are.
form-aside = “{ $form }” is put aside. Your answers are kept, so you can go on whenever you like.
form-stopped = All right, “{ $form }” is closed. You can open it again at any time.
form-unfinished = By the way: “{ $form }” is still waiting for you, with your answers so far.
form-still-open = Shall we go on with “{ $form }”?
form-continue = ▶️ Go on
form-discard = 🗑 Discard my answers
form-discarded = Done, your answers are gone. You can begin anew at any time.

# Who may read an answer; shown under its question.
visibility =
    .only-me = 🔒 Only you will see this.
    .tandem = 👥 You and your tandem partner will see this.
    .coordinator = 📋 Your coordinators will see this, too.

# What the bot says when nothing else fits.

router-failed = Something went wrong on my side, and I’m sorry. Nothing you entered before is lost. Please try again in a moment; if it happens again, tell your coordinators the number { $number }.
router-wait = That was a lot at once, and I can’t keep up. Please wait a minute, then go on; everything I took before is there.
router-wait-words = That was a lot at once, and I can’t keep up. I did not take your last message, nor what follows now. Please wait a minute, then send it again.
router-codes-wait = You have tried many codes and links that don’t hold. Please wait an hour, and ask your coordinators for a new one meanwhile.
router-edited = I saw that you changed a message. I only read new ones, so please send it again.
router-unknown-command = I don’t know that command. You’ll find everything I can do under /start.
router-nothing-to-cancel = There is nothing to cancel right now.
router-not-for-you = That isn’t open to you at the moment. You’ll find everything you can do under /start.
router-group = I only talk in private, so that your words stay yours. Write to me here: { $bot }
router-inline = Talk to me in private

# What the kinds of answers say.

field-old-button = That button doesn’t fit here any more. Please pick one below.

choice-unclear = I’m not sure which one you mean. Please tap one of the buttons, or type its number from 1 to { $count }.

choices-on = ✅ { $option }
choices-off = ▫️ { $option }
choices-done = { $count ->
    [0] Done
   *[other] Done ({ $count })
}
choices-shown = { $options }
choices-any = Tick everything that fits, then tap “Done”.
choices-up-to = { $most ->
    [one] Tick one, then tap “Done”.
   *[other] Tick up to { $most }, then tap “Done”.
}
choices-at-least = Tick at least { $least }, then tap “Done”.
choices-too-few = { $least ->
    [one] Please tick at least one, then tap “Done”.
   *[other] Please tick at least { $least }, then tap “Done”.
}
choices-too-many = { $most ->
    [one] One is enough here. Untick the other one first.
   *[other] { $most } are enough here. Untick one first.
}
choices-unclear = I’m not sure which ones you mean. Please tick them below, or type their numbers from 1 to { $count }, like “1, 3”.

text-hint = Please write your answer, up to { $most } characters.
text-empty = I couldn’t see any words in that. Please write your answer.
text-too-short = That’s { $length ->
    [one] one character
   *[other] { $length } characters
}. Could you write a little more? At least { $least } would help.
text-too-long = That’s { $length } characters, and there is room for { $most }. Please send a shorter version.

posting-hint = Send it as it is to arrive: bold, links and the like stay as you write them. A picture or a document may come along.
posting-too-long = That’s { $length } characters, and a message has room for { $most }. Please send a shorter version.
posting-album = These came as several at once, and I can take one. Please send just the one that matters.
posting-caption-too-long = With a picture or a document there is room for { $most } characters, and these are { $length }. Please send it with a shorter text.

upload-hint = Tap the paperclip 📎 and send it as a file.
upload-no-words = I wait for a file here. Tap the paperclip 📎 and send it.
upload-picture = That came as a picture. Please send the file itself: tap the paperclip 📎, then “File”.
upload-too-large = This file has { NUMBER($size) } MB, and I can take up to { $most }. Perhaps something in it is not needed?

number-hint = A number from { $least } to { $most }.
number-unclear = Please send just one number from { $least } to { $most }, like “{ $least }”.
number-whole = A whole number, please: { $below } or { $above }?
number-range = Please send a number from { $least } to { $most }.

scale-hint = { $low } = { $least } · { $high } = { $most }
scale-shown = { $number } ({ $high } at most)

levels-hint = Tap a language, or type it with your level, like “German B2, Polish native”.
levels-more = Add another language, change one, or tap “Done”.
levels-how-well = How well do you speak { $language }?
levels-one = { $language }: { $level }
levels-shown = { $languages }
levels-remove = ✕ Remove
levels-done = Done
levels-back = ‹ All languages
levels-unknown = I don’t know a language called “{ $words }”. Try its name in English or German, like “Polish B2”.
levels-none-yet = Please add at least one language that you speak.
levels-enough = { $most } languages are as many as fit here – impressive! Remove one to add another.

country-hint = Tap a country, or type any other.
country-which = Which one do you mean?
country-frequent = ‹ Back to the list
country-unknown = I don’t know that country. Try its name in English or German, like “Kenya”.

day-hint = Tap a day, or type one, like “next Tuesday” or “24.12.”
day-hint-past = Tap a day, or type one, like “yesterday” or “last Tuesday”
day-today = Today
day-tomorrow = Tomorrow
day-yesterday = Yesterday
day-shown = { $day }
day-read = I understood: <b>{ $day }</b>. Is that right? If not, just type it again.
day-yes = ✓ Yes, { $day }
day-unclear = I couldn’t find a day in that. Try something like “{ $example }”, “24.12.” or “next Tuesday”, or tap a day below.
day-unclear-past = I couldn’t find a day in that. Try something like “{ $example }”, “yesterday” or “last Tuesday”, or tap a day below.
day-out-of-range = { $day } doesn’t fit here. Please choose a day from { $first } to { $last }.
day-no-such = That day isn’t in the calendar. Could you check it once more? You can also tap a day below.

time-hint = Tap a time, or type one, like “15:30” or “half past three”.
time-shown = { $time }
time-read = I understood: <b>{ $time }</b>. Is that right? If not, just type it again.
time-yes = ✓ Yes, { $time }
time-unclear = I couldn’t find a time in that. Try something like “15:30” or “3 pm”, or tap one below.

moment-hint = Tap a day, or type day and time, like “next Tuesday 3 pm” or “24.12. 15:30”.
moment-time-missing = 🗓️ <b>{ $day }</b> – at what time? Tap one, or type it, like “15:30” or “half past three”.
moment-day-missing = 🕒 <b>{ $time }</b> – on which day? Tap one, or type it.
moment-another-day = ‹ Another day
moment-shown = { $at }
moment-read = I understood: <b>{ $at }</b>. Is that right? If not, just type it again.
moment-yes = ✓ Yes, { $at }
moment-unclear = I couldn’t find a day or a time in that. Try something like “next Tuesday 3 pm”, “tomorrow at half past three” or “24.12. 15:30”, or tap a day below.
moment-passed = { $at } has passed already. Please choose a later time or another day.
moment-skipped = On { $day } the clocks go forward, and { $time } doesn’t exist. Please choose a time before or after it.
moment-twice = 🕑 On { $day } the clocks are set back, so { $time } comes twice. Which one do you mean?
moment-twice-0 = The first one, before the clocks change
moment-twice-1 = The second one, after the clocks change

duration-hint = Tap one, or type it, like “1 h 15” or “50 min”.
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
duration-unclear = I couldn’t read how long. Try something like “90 min” or “1.5 hours”.
duration-range = Please choose a duration of up to { $most }, like “60 min”.

zone-hint = Tap a place, or type any other: a city, a country, or something like “UTC+8”.
zone-which = Which one is yours? Look at the time.
zone-read = I understood: <b>{ $place }</b>. It is { $time } there now. Is that right? If not, just type another place.
zone-key = { $place } · { $time }
zone-yes = ✓ Yes, it is { $time } here
zone-others = ‹ Other places
zone-unknown = I don’t know the time in “{ $place }”. Try a large city near you, or your country, like “Shanghai” or “Kenya”.

people-hint = Tap one, or type a name to search.
people-empty = There is nobody and nothing to choose from here yet. Please come back later.
people-option = { $name } · { $detail }
people-all = Show all
people-gone = That one isn’t on the list any more. Please pick another.
people-no-longer = no longer available
people-none-found = I can’t find “{ $name }” here. Try another part of the name, or tap one below.
