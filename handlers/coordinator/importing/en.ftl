command-import = Invite a whole list
    .short = Import
import-title = a list of people
import-who = Whom does your list hold?
    .label = People
    .option-mentees = Mentees
    .option-mentors = Mentors
    .option-list = Both: it has a column “role”
import-file = Please send me the list: an XLSX file from Excel, Numbers or LibreOffice, or a CSV.
    .label = List
    .hint = The first row holds the columns’ names. I need a name or an e-mail address; a column “cohort” may say for which one. Nobody is invited before you have seen what I read, and I keep neither names nor addresses.
import-reading = 📋 I’m reading it …
import-found = 📋 { $count ->
        [0] <b>Nobody in this list can be invited.</b>
        [one] <b>One person can be invited.</b>
       *[other] <b>{ $count } people can be invited.</b>
    }
import-of-role = { $role }: { $count }
import-known = { $count ->
        [one] One of them has been invited by a list before and keeps the link.
       *[other] { $count } of them have been invited by a list before and keep their links.
    }
import-columns = I have understood: { $columns }. Other columns stay in the list as they are.
import-column-name = name
import-column-first = first name
import-column-last = last name
import-column-email = e-mail
import-column-role = role
import-column-cohort = cohort
import-flaws = ⚠️ <b>{ $count ->
        [one] One row can’t be taken:
       *[other] { $count } rows can’t be taken:
    }</b>
import-flaw = Row { NUMBER($row) }: { $why }
import-flaw-nobody = there is neither a name nor an e-mail address.
import-flaw-email = “{ $word }” is no e-mail address.
import-flaw-role = “{ $word }” is no role; write mentee or mentor.
import-flaw-no-role = the role is missing; write mentee or mentor.
import-flaw-cohort = there is no cohort “{ $word }” that people can join.
import-flaw-twice = the same as row { $other }.
import-more-flaws = … and { $count } more. All of them stand in the list that comes back.
import-take = ✅ { $count ->
        [one] Invite this person
       *[other] Invite { $count } people
    }
import-drop = ✖️ Leave it
import-dropped = Left. Nobody was invited.
import-inviting = ✉️ I’m making the links …
import-taken = ✉️ This list was taken already.
import-writing = The list is on its way.
import-sheet = 📄 The list with the links again
import-gone = I have this list no longer. Send it again with /import: whoever was invited keeps the same link.
import-again = 📋 Send another file
import-done = ✉️ <b>{ $new ->
        [0] Everybody in this list was invited already.
        [one] One person is invited.
       *[other] { $new } people are invited.
    }</b> Here is your list with a personal link in each row, for a mail merge. Each link is for one person. Keep the list safe: I have no names to these links.
import-failed = I couldn’t get this file from Telegram, I’m sorry. Please send it again.
import-answer-link = Link
import-answer-note = Note
import-note-used = has come already
import-note-withdrawn = withdrawn
import-fault-empty = 🤷 There is nobody in this list: I need a row with the columns’ names, and below it a row for each person.
import-fault-head = 🤷 I don’t recognise the columns. The first row has to hold their names: “name”, or “first name” and “last name”, or “e-mail”; perhaps “role” and “cohort”.
import-fault-long = 🤷 This list has more than { NUMBER($most) } people. Please send it in parts.
import-fault-wide = 🤷 This list has more than { NUMBER($columns) } columns. Please send it with those that are needed.
import-fault-bomb = 🤷 Unpacked, this file would be far larger than a list of { NUMBER($most) } people ever is, so I leave it closed. Copy the rows into a new spreadsheet and send that.
import-fault-kind = 🤷 This is no spreadsheet that I can read. Save it as XLSX or CSV and send it again.
import-fault-locked = 🤷 This file is an old XLS or has a password. Save it as XLSX without a password and send it again.
import-fault-broken = 🤷 I can’t read this file: something in it is broken. Save it again as XLSX or CSV and send that.
import-file-name = Invitations
