command-menu = What you can do here
command-help = Help
command-language = Language · Sprache
command-timezone = Time zone
command-cancel = Stop what you are in the middle of
menu-hello = <b>Hello { $name }!</b>
menu-coordinator = { $applications ->
    [0] No application is waiting.
    [one] 📬 One application is waiting for you.
   *[other] 📬 { $applications } applications are waiting for you.
}
menu-viewer = 👀 You look on here: /admin shows what the coordinators see.
menu-tandem = 🤝 You and <b>{ $partner }</b> are a tandem. { $contact }
menu-applicant = ⏳ Your application is with the coordinators. I will write as soon as there is an answer.
menu-waiting = ⏳ You are in! We are looking for a partner who fits you.
menu-resting = 🌱 You are in, and we look for nobody for you at the moment. /partner changes that.
menu-proposed = 💌 A proposal is waiting for an answer: /proposal shows it.
menu-not-enrolled = Would you like to take part, as a mentee or as a mentor?
menu-changed = That has changed meanwhile.
help-what =
    <b>Tandem accompanies { $programme }.</b>
    Mentees find a mentor, agree on what they expect, set goals, meet, and keep in touch; I keep the thread. Here is what you can do:
help-command = /{ $name } – { $what }
help-form = In the middle of a question you can tap, or just type. Nothing is lost if you stop: you can go on later, even after weeks.
language-ask = Which language shall we speak?
language-done = From now on in English.
timezone-title = your time zone
timezone-zone = Where are you?
    .label = Time zone
    .hint = I show you all times as the clocks show them in { $place }: it is { $time } there now.
timezone-done = 🕐 From now on you read all times as they are in <b>{ $place }</b>. It is { $time } there now.
bot-description =
    Tandem accompanies { $programme }: find a mentor or a mentee, set goals, arrange meetings, and stay in touch.

    Nothing about you is stored before you agree.
bot-short-description = Tandem accompanies mentors and mentees of { $programme }.
