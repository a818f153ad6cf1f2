command-proposals = Proposals that wait for an answer
    .short = Proposals
proposals-list = 💌 <b>Proposals that wait for an answer</b>, the longest waiting first:
proposals-none = 💌 No proposal is waiting for an answer.
proposals-entry = { $mentee } · { $mentor }
proposals-card = 💌 <b>{ $mentee }</b> and <b>{ $mentor }</b>, proposed on { $since }
proposals-next = If nobody answers, I will act again on { $at }: first I remind those who have not answered, then I write to you, and in the end the proposal lapses. What the two ask each other is theirs; every question and every answer gives them new time.
proposals-longer = ⏳ Give them more time
proposals-longer-done = ⏳ Done: from today they have { $days } days again.
proposals-take-back = ✖️ Take the proposal back
proposals-back = ‹ All proposals
proposals-sure = Shall I take back the proposal of <b>{ $mentee }</b> and <b>{ $mentor }</b>?
proposals-will-read =
    { $mentee } will read, and { $mentor } the same about { $mentee }:
    <blockquote>{ $told }</blockquote>
proposals-sure-yes = ✅ Yes, take it back
proposals-sure-no = ‹ No, leave it
proposals-taken-back = The coordinators have taken back the proposal with { $partner }: something changed in the planning. It says nothing about you, and we go on looking for you.
proposals-taken-back-done = ✖️ Done. { $mentee } and { $mentor } know that the proposal is taken back.
proposals-settled = The proposal of { $mentee } and { $mentor } doesn’t wait any more: { $status }.
