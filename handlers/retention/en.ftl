command-retention = How long records stay
    .short = Records

retention-records =
    🗂 It is a while since your tandem with <b>{ $partner }</b> ended. On <b>{ $day }</b> what you two wrote in it goes: goals, notes, agreement. How often you met stays as a number.
    If you would like a copy, take it along.
retention-take = 📦 Take my data with me
retention-person =
    👋 You have not taken part for a while, and nothing is to be stored longer than it is needed. On <b>{ $day }</b> all that is stored about you will be erased.
    Would you like to stay, or to take a copy along?
retention-stay = 💚 I’d like to stay
retention-stays =
    💚 How nice! Everything stays.
    { $months ->
        [one] In a month
       *[other] In { $months } months
    } I ask you again.
retention-gone =
    ✅ As announced, nothing here tells of you any more.
    Thank you for the time that you were with us, and all the best! Should you ever like to begin anew: /start
retention-gone-already = Nothing about you is stored here any more. You are welcome to begin anew: /start

retention-head =
    🗂 <b>How long records stay</b>
    So much goes by itself, without names:
retention-coming =
    { $days ->
        [0] <b>Due now</b>
       *[other] <b>Within { $days } days</b>
    }: private notes of { $notes ->
        [one] one person
       *[other] { $notes } people
    }, records of { $tandems ->
        [one] one tandem
       *[other] { $tandems } tandems
    }, { $people ->
        [one] one person
       *[other] { $people } people
    } who no longer take part
retention-nothing =
    { $days ->
        [0] <b>Due now</b>
       *[other] <b>Within { $days } days</b>
    }: nothing
retention-periods =
    Private notes stay { $notes } days after a tandem’s end; its records, and people who take part in nothing more, { $records } months. All of them are told before, { $notice } days ahead. Nobody goes who takes part again or wishes to stay.
retention-hold = ⏸ Let nothing go for now
retention-release = ▶️ Let things go their way again
retention-held = ⏸ <b>Nothing goes</b> since { $since }. Private notes go all the same, as their owners were told.
retention-hold-done = ⏸ Nothing goes until you say so. Please do not forget it: keeping needs a reason.
retention-release-done = ▶️ Things go their way again.
retention-settings = ⚙️ Change the times

act-hold-records = let no records go
act-release-records = let records go their way again
