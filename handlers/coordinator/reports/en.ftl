command-report = Report: a cohort in numbers
    .short = Report

# The key figures.

reports-head = 📊 <b>{ $cohort }</b> · { $day }
reports-nobody = Nobody has applied to this cohort yet. The report fills by itself.
reports-role =
    .mentee = Mentees
    .mentor = Mentors
reports-line-way = 👥 <b>{ $role }</b>: { $applied } applied · { $admitted } admitted · { $matched } came into a tandem · { $completed } completed it · { $certified } with a certificate
reports-line-tandems = 🤝 <b>Tandems</b>: { $began } began · { $completed } completed · { $early } ended early · { $proposed } proposed
reports-line-lights = 🚦 🟢 { $green } · 🟡 { $amber } · 🔴 { $red } · ⏸️ { $resting }
reports-line-meetings = 📅 <b>Meetings</b>: { $count } in all, { $last } of them in { $month }
reports-line-events = 🎪 <b>Events</b>: { $count } so far · signed up: { $expected } · there: { $attended }
reports-line-goals = 🎯 <b>Goals</b>: { $count }, set by { $mentees } mentees
reports-line-score = 🎯 <b>Goal attainment</b> ({ $phase }): T-score { $score }, of { $count } mentees
reports-line-score-means = 50 means: reached just what was expected. 10 more or less is a clear difference.
reports-line-no-score = 🎯 Goal attainment is shown once { $fewest } mentees have rated their goals, and their mentors too.
reports-feedback = 💬 <b>Feedback</b>
reports-line-mean = { $label }: { $average } of { $high } ({ $count })
reports-mean = { $round }: { $question }
reports-mean-events = Events
reports-picture = 🖼️ As a picture
reports-sheet = 📑 As a spreadsheet
reports-cohorts = 🗂️ Another cohort
reports-which = 🗂️ Which cohort?
reports-gone = That cohort is no longer there.
reports-back = ‹ The report
reports-drawing = The picture is being drawn …
reports-writing = The spreadsheet is being written …
reports-no-picture = The picture could not be drawn this time. Please try again later.
reports-no-sheet = The spreadsheet could not be written this time. Please try again later.
reports-sheet-sent = 📑 <b>{ $cohort }</b> as a spreadsheet. It holds names: please pass it on with care. Goals and feedback stand there as statistics only, from five people on.

# The picture.

reports-picture-title = { $cohort } at a glance
reports-picture-note = { $programme } · { $day }
reports-part-funnel = From application to certificate
reports-step =
    .applied = applied
    .admitted = admitted
    .matched = in a tandem
    .completed = completed it
    .certified = certificate
reports-part-meetings = Meetings per month
reports-meetings-note = { $count ->
        [0] No meetings have been logged yet.
        [one] One meeting in all
       *[other] { $count } meetings in all
    }
reports-part-lights = Contact in the active tandems
reports-lights-note = { $active } active · { $completed } completed · { $early } ended early
reports-light =
    .green = in touch
    .amber = quiet for a while
    .red = quiet for long
    .resting = pausing
reports-part-scores = Goal attainment (T-score)
reports-scores-note = The dashed line is 50: just as expected.
reports-score-label = { $phase } ({ $count } mentees)
reports-score = { $score }
reports-part-events = Events: who was there
reports-events-note = { $count ->
        [one] One event
       *[other] { $count } events
    } so far · signed up: { $expected } · there: { $attended }
reports-of = { $count } of { $all }
reports-part-feedback = Feedback (1 to 5)
reports-feedback-note = Averages, with the number of answers
reports-no-feedback = Shown from { $fewest } answers on.
reports-mean-number = { $average } ({ $count })

# The spreadsheet.

reports-yes = yes
reports-no = no
reports-all = all
reports-kind =
    .mandatory = mandatory
    .elective = elective
reports-page =
    .funnel = Overview
    .people = People
    .tandems = Tandems
    .meetings = Meetings
    .events = Events
    .goals = Goals
    .feedback = Feedback
reports-column =
    .step = Step
    .mentees = Mentees
    .mentors = Mentors
    .name = Name
    .role = Role
    .state = State
    .language = Language
    .applied = Applied on
    .decided = Decided on
    .rests = Looks for no partner since
    .active = Tandems now
    .ended = Tandems ended
    .attended = Attended
    .certificate-on = Certificate on
    .mentee = Mentee
    .mentor = Mentor
    .light = Contact
    .proposed = Proposed on
    .since = Since
    .until = Agreed until
    .meetings = Meetings
    .contact = Last contact
    .first-meeting = First meeting
    .agreement = Agreement
    .position = Position assessment
    .goals = Goals
    .closed = Ended on
    .how = How it ended
    .certificate-mentee = Certificate: mentee
    .certificate-mentor = Certificate: mentor
    .month = Month from
    .event = Event
    .day = Day
    .kind = Kind
    .for = For
    .seats = Places
    .signed-up = Signed up
    .waiting = Waiting
    .declined = Not coming
    .what = What
    .value = Value
    .deviation = Standard deviation
    .round = Round
    .opened = Opened
    .question = Question
    .who = Who
    .answer = Answer
    .count = Count
    .of = Of
    .average = Average
reports-goals =
    .with-goals = Mentees with goals
    .pursued = Goals
    .score = T-score, { $phase } (50: as expected)
    .too-few = T-score, { $phase }: shown from five mentees on

# The weekly digest.

reports-weekly-on = 🔔 Tell me of the week on Mondays
reports-weekly-off = 🔕 No weekly summary any more
reports-weekly-is-on = You hear from me on Monday mornings, whenever there is something to tell.
reports-weekly-is-off = No more weekly summaries.
week-head = ☀️ Good morning, { $name }! This was the week, and this is what waits:
week-applications = 📥 { $new ->
        [0] No new applications
        [one] One new application
       *[other] { $new } new applications
    } · { $waiting ->
        [0] none waits
        [one] one waits for an answer
       *[other] { $waiting } wait for an answer
    }
week-tandems = 🤝 Tandems: { $began } began, { $closed } ended · { $waiting ->
        [0] no proposal waits
        [one] one proposal waits
       *[other] { $waiting } proposals wait
    }
week-contact = 📅 { $meetings ->
        [0] No meetings logged
        [one] One meeting logged
       *[other] { $meetings } meetings logged
    } · 🟡 { $amber } · 🔴 { $red }
week-questions = ✋ Waiting for you: { $questions ->
        [0] no questions
        [one] one question
       *[other] { $questions } questions
    }, { $concerns ->
        [0] no concerns
        [one] one concern
       *[other] { $concerns } concerns
    }
week-events = 🎪 { $count ->
        [0] No event in the next seven days
        [one] One event in the next seven days
       *[other] { $count } events in the next seven days
    }
week-to =
    .applications = 📥 Applications
    .proposals = 🤝 Proposals
    .lights = 🚦 Contact
    .questions = ✋ Questions
    .concerns = 💛 Concerns
    .events = 🎪 Events
week-report = 📊 The report
