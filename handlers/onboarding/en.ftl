door-hello =
    👋 <b>Hello! This is Tandem.</b>
    I accompany mentees and mentors of <b>{ $programme }</b>.
door-language = Which language shall we speak? · In welcher Sprache?
door-ask = May I keep what you tell me, so that you can take part?
door-agree = ✅ Yes, I agree
door-not-now = Not now
door-bye = All right. Nothing about you has been stored. Come back whenever you like.
door-again = I have thought again
door-welcome = Welcome!
door-new-notice = Our privacy notice has changed. Please have a look: with your yes we go on.
door-thanks = Thank you!
door-accepted = ✅ You have accepted version { $version } of the privacy notice. /privacy shows it at any time, and takes your consent back.
door-held = What you have just sent waits here: with your yes it goes on right there.
door-ask-again = If you would like to come back, I need your yes: may I keep what you tell me, so that you can take part?
door-other-version = This is the notice as it is now. Please look at it once more.
door-declined =
    All right. Without your yes nothing goes on in { $programme } for now: I do nothing for you here, and won’t prompt you. Your answers and your tandem stay as they are until you decide; what your partner or the coordinators send you still arrives.

    You can think again at any time, or take your consent back altogether. /mydata shows what we have about you, /erase erases it.

command-start = Begin
command-apply = Apply to take part

onboarding-title = your application
onboarding-review = <b>Have I got you right?</b>
    .send = ✅ Send my application
onboarding-role = What would you like to be?
    .label = Role
    .hint =
        A <b>mentee</b> studies and looks for their way into work. A <b>mentor</b> is an experienced person who accompanies one.
onboarding-level = What are you studying for?
    .label = Studying for
onboarding-semester = Which semester are you in?
    .label = Semester
onboarding-too_early =
    Lovely that you are thinking ahead! You can join from semester { $semester } on: that is from <b>{ $day }</b>. Shall I remind you then?
    .label = Reminder
    .option-remind = 🔔 Yes, remind me
    .option-later = No, thanks
onboarding-name = What shall we call you?
    .label = Name
onboarding-subject = What is your subject?
    .label = Subject
    .hint = What you study, or studied. For example: <i>Business Informatics</i>
onboarding-alumni = Did you study here yourself?
    .label = Studied here
    .option-yes = Yes
    .option-no = No
onboarding-employer = Where do you work?
    .label = Employer
onboarding-position = What do you do there?
    .label = Position
onboarding-sector = What kind of place is that?
    .label = Sector
onboarding-languages = Which languages do you speak, and how well?
    .label = Languages
onboarding-fields = Which fields of work interest you, or do you know?
    .label = Fields of work
onboarding-looks_for = What would help you most?
    .label = Looking for
onboarding-offers = What could you offer a mentee?
    .label = Offers
onboarding-about = Tell us a little about yourself.
    .label = About me
    .hint = Two or three sentences are enough: your path, what you are curious about, what you enjoy.
onboarding-ways = How do you like to meet or keep in touch?
    .label = Ways of contact
onboarding-hours = How many hours a month can you give to your tandem?
    .label = Hours a month
onboarding-capacity = How many mentees would you take on at the same time?
    .label = Mentees at most
onboarding-works_for = Do you work for an organisation, or depend on one?
    .label = I work for
    .hint = A student job or a scholarship, for example. Mentor and mentee should be independent of each other, so nobody from there becomes your mentor. Several: one a line.
onboarding-supervises = Are there organisations or chairs where you supervise or grade people?
    .label = I supervise at
    .hint = Mentor and mentee should be independent of each other, so nobody from there becomes your mentee. Several: one a line.
onboarding-country = Which country do you come from?
    .label = Country

onboarding-sent =
    🎉 <b>Thank you, { $name }! Your application is on its way.</b>
    A coordinator reads it, and I will write to you as soon as there is an answer. You need not do anything until then.
onboarding-new-application = 📬 <b>{ $name }</b> has applied as { $role }.
onboarding-look = Have a look
onboarding-invitation-needed = This programme is joined by invitation. Ask your coordinators for a link; open it, and we go on right here.
onboarding-invitation-used = This invitation has been used by as many people as it was for. Ask your coordinators for one of your own.
onboarding-invitation-expired = The time of this invitation is over. Ask your coordinators for a new one.
onboarding-invitation-withdrawn = Your coordinators have withdrawn this invitation. Ask them if you think that you should have one.
onboarding-invitation-late = This invitation was for a round of the programme that is over. Ask your coordinators for a new one.
onboarding-invitation-unknown = I don’t know this invitation. Perhaps a part of the link got lost: open it once more as it was sent to you.
onboarding-invitation-early = ✉️ You are invited to <b>{ $cohort }</b>. It takes applications from <b>{ $day }</b> on: keep the link, and open it again then.
onboarding-already-in = You are in already – no invitation needed. /menu shows what you can do.
onboarding-see-you = All right. From <b>{ $day }</b> on you are welcome: just write /apply then. Enjoy your studies!
onboarding-will-remind = 🔔 Done. I will write to you on <b>{ $day }</b>. Enjoy your studies until then!
onboarding-now = 🎓 Your new semester has begun, and now you can join the mentoring. Would you like to?
onboarding-apply = Apply now

# While applications are closed.

onboarding-closed = 🚪 How nice that you are here! Just now nobody can apply to <b>{ $programme }</b>: applications are closed.
onboarding-opens = They open again on <b>{ $day }</b>: come back then, with your invitation if you have one.
onboarding-opens-later = When they open again is not settled yet. Come back in a while, or ask the coordinators: /contact.
onboarding-closed-kept = They closed while you were writing. All your answers are kept here; you can send them when it goes on.
