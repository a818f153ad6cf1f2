command-cohorts = Cohorts: dates, applications
    .short = Cohorts
cohorts-head = 🗂️ <b>The cohorts</b>. People join <b>{ $cohort }</b> now.
cohorts-key = { $title } · { $phase }
cohorts-new = ➕ Plan a cohort
cohorts-gone = I can’t find this cohort. Here are those that there are.
cohorts-card =
    🗂️ <b>{ $title }</b>
    Where it is: { $phase }
cohorts-dates = 🗓️ Tandems: { $first } to { $last }
cohorts-no-dates = 🗓️ The days of the tandems are not settled yet. “Change” asks for them.
cohorts-opens = 🚪 Applications open on { $day }
cohorts-opens-until = 🚪 Applications open on { $day }, until { $last }
cohorts-open = 🚪 People can apply
cohorts-open-until = 🚪 People can apply until { $last }
cohorts-closed = 🚪 Applications are closed
cohorts-earlier = 🚪 People join a newer cohort now
cohorts-mentee = 🎓 Mentees: { $admitted } admitted, { $applied } waiting for an answer, { $declined } declined
cohorts-mentor = 🧭 Mentors: { $admitted } admitted, { $applied } waiting for an answer, { $declined } declined
cohorts-rules-differ = { $count ->
    [0] ⚙️ All rules are those of the configuration.
    [one] ⚙️ One rule differs from the configuration.
   *[other] ⚙️ { $count } rules differ from the configuration.
    }
cohorts-rules = ⚙️ Rules
cohorts-report = 📊 Report
cohorts-back = ‹ All cohorts
cohorts-change = ✏️ Change
cohorts-copy = 📋 A year later
cohorts-close = 🚪 Close applications
cohorts-reopen = 🚪 Open applications again
cohorts-open-now = 🚪 Open applications now
cohorts-open-sure = Open <b>{ $title }</b> now? From then on people join it in place of <b>{ $present }</b>: applications, matching and new events are about the new cohort. Tandems of { $present } go on, with the rules that they have.
cohorts-open-yes = 🚪 Yes, open it
cohorts-open-no = ‹ Not yet
cohorts-opened = ✅ Applications are open.
cohorts-opened-already = Applications are open already.
cohorts-now-closed = ✅ Applications are closed. Who has applied still waits for your answer; who comes now hears when it goes on.
cohorts-closed-already = Applications are closed already.
cohorts-not-present = People join a newer cohort now; only its applications can be opened and closed.
cohorts-kept-later = ✅ <b>{ $title }</b> is planned. It opens by itself on its day.
cohorts-kept-now = ✅ <b>{ $title }</b> is open: people join it from now on.
cohorts-changed = ✅ Changed.
cohorts-overlap = 💡 At the same time tandems of { $others } run. That is fine, if it is what you mean.
cohorts-last-before-first = The last day ({ $last }) has to come after the first ({ $first }). Which is the last day?
cohorts-opens-past = The day on which applications open has to lie ahead. For today, choose “now”.
cohorts-until-past = The last day to apply has passed. Please choose one from today on, or leave it open.
cohorts-until-before-opening = The last day to apply ({ $until }) comes before applications open ({ $opens }). Which day shall be the last?
cohorts-title-taken = There is a cohort called “{ $title }” already. What shall this one be called?

cohortplan-title = a cohort
cohortplan-review = 🗂️ <b>The cohort</b>
    .send = ✅ Keep it
cohortplan-name = What is the cohort called?
    .label = Name
    .hint = For example “Autumn 2026”. Everybody sees it.
cohortplan-first = On which day do the tandems begin?
    .label = First day
    .hint = The first day of the phase of tandems; people apply and are matched before it.
cohortplan-last = And on which day do they end?
    .label = Last day
cohortplan-opening = From when on can people apply?
    .label = Applications
    .hint = As soon as applications open, people join this cohort in place of { $present }.
    .option-now = Now
    .option-later = From a day on
cohortplan-opens = From which day on?
    .label = Open from
cohortplan-until = Until which day can people apply?
    .label = Apply until
    .hint = Skip it to close applications yourself, when it is time.

act-plan-cohort = planned a cohort
act-copy-cohort = copied a cohort for another year
act-change-cohort = changed a cohort
act-open-applications = opened applications
act-close-applications = closed applications
