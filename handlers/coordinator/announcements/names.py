"""What the buttons of announcements are called."""

LIST, SHOW, NEW, COPY, DELETE = "news.list", "news.show", "news.new", "news.copy", "news.delete"
WORD, UNWORD = "news.word", "news.unword"
WHOM, PICK, SET = "news.whom", "news.pick", "news.set"
PREVIEW, ASK_SEND, SEND = "news.preview", "news.ask", "news.send"
LATER, UNPLAN = "news.later", "news.unplan"
PAUSE, GO_ON, CANCEL = "news.pause", "news.go_on", "news.cancel"
CORRECT, ASK_TAKE_BACK, TAKE_BACK = "news.correct", "news.ask_back", "news.back"
CHATS, LINK, UNLINK = "news.chats", "news.link", "news.unlink"
ANSWER, ANSWER_LINK = "questions.about", "about"  # of the room for questions
