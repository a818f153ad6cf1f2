command-settings = Rules and settings
    .short = Settings
settings-head = ⚙️ <b>Settings</b> · { $cohort }
    What can be changed here, with what it means.
settings-differ = { $count ->
    [one] This differs from the configuration: { $rules }.
   *[other] These differ from the configuration: { $rules }.
    }
settings-file = 📄 The name of the programme, its organisation, languages, time zone, start of semesters, holidays, weeks of exams, days of the prompts, weights of the matching, privacy notice, token and database are in the configuration file alone: whoever runs the bot changes them there.
settings-shared = Ways in, invitations and quiet hours are the same for all cohorts: /settings has them.
settings-gone = This can’t be set here. Here is what can.
settings-is-shared = This is the same for all cohorts: /settings has it.
settings-cohort = 🗂️ The cohort
settings-group =
    .joining = 🚪 Joining
    .proposals = 💌 Proposals
    .start = 🌱 The first steps
    .contact = 🤝 Contact and meetings
    .closing = 🎓 Closing and certificate
    .quiet = 🌙 Quiet hours
settings-group-head = <b>{ $group }</b> · { $cohort }
settings-line = • { $rule }: <b>{ $value }</b>
settings-rule = ⚙️ <b>{ $rule }: { $value }</b>
settings-limits = Possible: from { $least } to { $most }.
settings-in-file = <i>In the configuration: { $value } ({ $place })</i>
settings-for-all = It holds for the whole programme.
settings-for-one = It holds for { $cohort }.
settings-change = ✏️ Change
settings-reset = ↩️ As configured: { $value }
settings-back = ‹ Back
settings-changed = ✅ Changed.
settings-line-in = “{ $rule }” ({ $value })
settings-out-of-order = Nothing is changed: { $earlier } may not be later than { $later }. Please change the other one first, or choose another number.
settings-same = That is how it is already.
settings-from-contact = For tandems that run, it holds from their next contact on.
settings-from-match = It holds for tandems that begin from now on.
settings-from-proposal = It holds for proposals from now on.
settings-from-link = It holds for links that are made from now on.
settings-days = { $count ->
    [one] 1 day
   *[other] { $count } days
    }
settings-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
    }
settings-months = { $count ->
    [one] 1 month
   *[other] { $count } months
    }
settings-semester = { $count }
settings-goals = { $count }
settings-count = { $count }
settings-time = { $at }
settings-yes-no =
    .yes = yes
    .no = no
settings-several = { $items }
settings-way =
    .invitation = by invitation
    .open = by open application

rule-title = a setting
rule-days =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    How many days?
    .label = New value
rule-hours =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    How many hours?
    .label = New value
rule-months =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    How many months?
    .label = New value
rule-semester =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    From which semester on?
    .label = New value
rule-goals =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    How many goals?
    .label = New value
rule-count =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    How many?
    .label = New value
rule-time =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    Which time of day?
    .label = New value
rule-yes =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    Yes or no?
    .label = New value
    .option-yes = Yes
    .option-no = No
rule-ways =
    ⚙️ <b>{ $rule }</b>
    Now: { $now }
    Which ways shall be open?
    .label = New value
    .option-invitation = By invitation
    .option-open = By open application

setting-ways-in = Ways in
    .hint = How people come in: by an invitation link of yours, or by an open application that you admit or decline.
setting-bachelor-from-semester = Bachelor from semester
    .hint = From which semester on a bachelor student may be a mentee. Who is too early hears from when on.
setting-master-from-semester = Master from semester
    .hint = The same for a master. Doctoral candidates may take part at any time.
setting-invitation-days = Invitations hold for
    .hint = How long an invitation link can be used.
setting-proposal-reminder-days = Reminder of a proposal
    .hint = How long after a proposal whoever has not answered is reminded.
setting-proposal-coordinator-days = You hear of a proposal
    .hint = How long after a proposal the coordinators hear that an answer is missing.
setting-proposal-expiry-days = A proposal lapses
    .hint = How long after it a proposal without an answer lapses.
setting-first-contact-days = First contact
    .hint = How soon after the match the mentee should have been in touch, before anybody asks.
setting-agreement-days = The agreement
    .hint = How soon after the match the two should have an agreement, before anybody asks.
setting-checklist-days = Other first steps
    .hint = The same for the first meeting, taking stock and the goals.
setting-checklist-again-days = Asked once more
    .hint = How much later the mentee is asked once more about what is still missing.
setting-goals-at-most = Goals at most
    .hint = How many goals a mentee may set; two or three work best. Goals that are there stay.
setting-tandem-months = Length of a tandem
    .hint = How long a tandem lasts, unless its agreement says otherwise.
setting-contact-interval-days = Contact at least every
    .hint = How long a tandem may go without contact before the mentee is prompted, unless its agreement says otherwise.
setting-snoozes-per-lapse = Putting a prompt off
    .hint = How often a prompt to get in touch can be put off by a week, until there is contact again.
setting-notice-hours = Notice for cancelling
    .hint = How long before a meeting one cancels it at the latest, unless the agreement says otherwise. Later is possible, too.
setting-closing-opens-days = The closing begins
    .hint = How long before a tandem’s end both are invited to close it well.
setting-floor-meetings = Meetings needed
    .hint = How many meetings a tandem needs, in all, for its certificates.
setting-electives-at-least = Elective events needed
    .hint = How many elective events a mentee attends for the certificate, beside all mandatory ones; never more than there are.
setting-notes-kept-days = Private notes stay
    .hint = How long private notes stay after a tandem has ended. Their owners are offered them as a file, and warned before they go.
setting-records-kept-months = Records stay
    .hint = How long after a tandem’s end what the two wrote in it goes, and how long after somebody last took part all that is stored of them. Counts without a person stay.
setting-records-notice-days = Announced before
    .hint = How long before that they are told, with a way to take a copy, or to stay.
setting-quiet-from = Quiet from
    .hint = From this hour of a person’s own evening prompts wait, so as to disturb nobody.
setting-quiet-until = Quiet until
    .hint = Until this hour prompts wait. Answers to what somebody does are never held back.
setting-quiet-sundays = Quiet Sundays
    .hint = Whether prompts wait on Sundays as well.

act-set-ways-in = changed “Ways in”
act-set-bachelor-from-semester = changed “Bachelor from semester”
act-set-master-from-semester = changed “Master from semester”
act-set-invitation-days = changed “Invitations hold for”
act-set-proposal-reminder-days = changed “Reminder of a proposal”
act-set-proposal-coordinator-days = changed “You hear of a proposal”
act-set-proposal-expiry-days = changed “A proposal lapses”
act-set-first-contact-days = changed “First contact”
act-set-agreement-days = changed “The agreement”
act-set-checklist-days = changed “Other first steps”
act-set-checklist-again-days = changed “Asked once more”
act-set-goals-at-most = changed “Goals at most”
act-set-tandem-months = changed “Length of a tandem”
act-set-contact-interval-days = changed “Contact at least every”
act-set-snoozes-per-lapse = changed “Putting a prompt off”
act-set-notice-hours = changed “Notice for cancelling”
act-set-closing-opens-days = changed “The closing begins”
act-set-floor-meetings = changed “Meetings needed”
act-set-electives-at-least = changed “Elective events needed”
act-set-notes-kept-days = changed “Private notes stay”
act-set-records-kept-months = changed “Records stay”
act-set-records-notice-days = changed “Announced before”
act-set-quiet-from = changed “Quiet from”
act-set-quiet-until = changed “Quiet until”
act-set-quiet-sundays = changed “Quiet Sundays”
