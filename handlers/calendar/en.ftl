command-calendar = My calendar
feed-name = { $programme }
feed-head = 🗓️ <b>My calendar</b>
feed-off = There is no link for your calendar program here: your programme has no web server for it. Instead I can send you all that is still to come as a file. Open it, and it stands in your calendar.
feed-what = You can have a secret link for your calendar program. Your meetings and the events you come to appear there by themselves, and change there by themselves, too.
feed-make = 🔗 Get my link
feed-since = You have had a link since { $day }. I can’t show it to you again, since I keep nothing that it could be read from. If you have lost it, get a new one.
feed-link = 🔗 <b>Your calendar’s link</b>
    <code>{ $link }</code>
feed-how = Tap the link to copy it. In Google Calendar: “Other calendars”, then “From URL”. In Apple’s Calendar: “File”, then “New Calendar Subscription”. In Outlook: “Add calendar”, then “Subscribe from web”. Programs look for news every few hours.
feed-secret = 🔒 Whoever has this link can read your calendar: tell it to nobody. It is shown only this once.
feed-renew = 🔄 Get a new link
feed-renew-sure = The link you have now will lead nowhere, and your calendar program needs the new one. Go on?
feed-renew-yes = 🔄 Yes, a new link
feed-renew-no = ‹ No, keep it
feed-revoke = 🗑 Take the link away
feed-revoked = 🗑 The link leads nowhere from now on. Your calendar program will show nothing new; you can remove the calendar there.
feed-file = 📄 All of it as a file
feed-file-name = mentoring
feed-file-here = 🗓️ { $count ->
        [one] One entry. Open the file, and it stands
       *[other] { $count } entries. Open the file, and they stand
    } in your calendar. If something changes, I’ll send you a new file for it.
feed-nothing = 🗓️ Nothing is still to come at the moment. As soon as a meeting is confirmed or you sign up for an event, it stands here.
