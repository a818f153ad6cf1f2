"""The names of this room's buttons."""

OPEN = "matching.open"  # a page of the draft
RUN = "matching.run"
PAIR = "matching.pair"
FIX, UNFIX, BLOCK, APART = "matching.fix", "matching.unfix", "matching.block", "matching.apart"
SETTLED, RULE, LET_GO = "matching.settled", "matching.rule", "matching.letgo"
LEFT, SOMEBODY = "matching.left", "matching.who"
OTHER_MENTOR, OTHER_MENTEE = "matching.mentor", "matching.mentee"
TRY, SWAP = "matching.try", "matching.swap"
SEND, SEND_ALL, SEND_NOW = "matching.send", "matching.all", "matching.go"
