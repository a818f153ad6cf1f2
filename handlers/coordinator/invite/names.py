"""What the buttons of invitations are called."""

LIST, SHOW, QR = "invite.list", "invite.show", "invite.qr"
END, COHORTS, COHORT = "invite.end", "invite.cohorts", "invite.cohort"
ASK, WITHDRAW = "invite.ask", "invite.withdraw"
ASK_LISTED, WITHDRAW_LISTED = "invite.ask_listed", "invite.off_listed"
