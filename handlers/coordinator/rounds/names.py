"""What the buttons and forms of this room are called."""

LIST, CARD, QUESTIONS, QUESTION = "rounds.list", "rounds.card", "rounds.questions", "rounds.question"
COHORTS = "rounds.cohorts"
CHANGE, ADD, REWRITE = "rounds.change", "rounds.add", "rounds.rewrite"
MOVE, REMOVE, REMOVE_NOW = "rounds.move", "rounds.remove", "rounds.removed"
PREVIEW, COPY = "rounds.preview", "rounds.copy"
DISCARD, DISCARD_NOW = "rounds.discard", "rounds.discarded"
OPEN, OPEN_NOW, LATER, BY_HAND = "rounds.open", "rounds.open_now", "rounds.later", "rounds.by_hand"
CLOSE, CLOSE_NOW = "rounds.close", "rounds.close_now"
RESULTS, WORDS = "rounds.results", "rounds.words"
PICTURE, SHEET = "rounds.picture", "rounds.sheet"

FRAME_FORM, QUESTION_FORM, OPENING_FORM, PREVIEW_FORM = "round", "rquestion", "rounddate", "roundtry"
