from sqlalchemy import JSON, LargeBinary, String

from mentoring.words import Visibility
from storage.columns import Sealed
from storage.tables import Table

NOBODYS_WORDS = {
    "announcement.audience": "who gets it, in our words and by number",
    "announcement.correcting": "one of the programme's languages",
    "announcement.first_language": "one of the programme's languages",
    "announcement_recipient.language": "one of the programme's languages",
    "answer_sheet.id": "drawn by lot",
    "act.kind": "of what a coordinator did something to",
    "act.subject": "whom a coordinator did something to, by number",
    "act.what": "what a coordinator did, one of our words",
    "calendar_feed.token_hash": "a hash of what was drawn by lot",
    "certificate.code": "drawn by lot",
    "cohort.rules": "numbers, times and words of ours",
    "cohort.title": "the programme's own",
    "encryption_key.name": "a hash of what was drawn by lot",
    "consent.version": "the programme's own",
    "event.check_in_key": "drawn by lot",
    "event.code_word": "the programme's own",
    "event.language": "one of the world's languages",
    "event.link": "the programme's own",
    "event.place": "the programme's own",
    "event.texts": "the programme's own",
    "event.titles": "the programme's own",
    "failed_update.trace": "lines of our code",
    "fate.about": "the name of an announcement, by number",
    "fate.reason": "what Telegram says",
    "invitation.entry": "a keyed hash of a line of a list",
    "invitation.code": "drawn by lot",
    "linked_chat.title": "of a group or a channel, as it calls itself",
    "outgoing.about": "the name of an announcement, by number",
    "outgoing.file_name": "given by a room",
    "outgoing.file_type": "given by a room",
    "outgoing.method": "the Bot API's",
    "outgoing.reason": "what Telegram says",
    "peer_group.link": "the programme's own",
    "peer_group.texts": "the programme's own",
    "peer_group.titles": "the programme's own",
    "people_list.file_id": "under which Telegram keeps a list that was sent",
    "person.notice_version": "the programme's own",
    "person.reminded_of": "the programme's own",
    "person.language": "one of the programme's languages",
    "person.time_zone": "one of the world's zones",
    "person.username": "public in Telegram; nobody is shown it but through Telegram",
    "progress.flow": "the name of a form",
    "round.audience": "who is asked, in our words",
    "round.titles": "the programme's own, shown to everybody who is asked",
    "round_question.options": "the programme's own, shown to everybody who is asked",
    "round_question.standard": "the name of a built-in question",
    "round_question.texts": "the programme's own, shown to everybody who is asked",
    "task.name": "what work is to be done",
    "task.subject": "for which rows, by id",
}


def test_each_column_with_peoples_words_says_who_may_read_them() -> None:
    labels = {
        str(column): column.info.get("sees")
        for table in Table.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, String | JSON | LargeBinary | Sealed)
    }
    assert {name for name, sees in labels.items() if sees is None} == NOBODYS_WORDS.keys()
    assert {type(sees) for sees in labels.values() if sees is not None} == {Visibility}
