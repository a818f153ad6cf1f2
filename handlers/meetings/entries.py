"""How the log of a meeting is shown: to the one who wrote it, and to the partner, who confirms or doubts it."""

from dialogue.fields.duration import shown
from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.meetings import steps
from handlers.meetings.mine import LIST
from mentoring.words import Topic, Visibility
from storage import meeting_logs
from storage.tables import MeetingLog, Person

RIGHT, DIFFERS, CHANGE, ENTRY = "meetings.right", "meetings.differs", "meetings.change", "meetings.entry"
TAKE_BACK = "meetings.back"


def state_of(log: MeetingLog) -> str:
    """Where an entry stands; each has a text ``meetings-state-…``."""
    if log.confirmed_at is not None:
        return "log-confirmed"
    return "logged" if log.doubted_at is None else "log-doubted"


def show_entry(turn: Turn, log: MeetingLog) -> None:
    """Show an entry with what the person can do with it."""
    turn.show(entry_card(turn, turn.person, log))


def entry_card(
    stage: Stage,
    reader: Person,
    log: MeetingLog,
    *before: Label | None,
    more: list[list[Button]] | None = None,
) -> Screen:
    """An entry under a heading; ``before`` and ``more`` are put above the text and under its keys."""
    partner, state = log.tandem.partner_of(reader), state_of(log)
    head = say(
        "entry-card",
        icon=Say(f"meetings-state-{state}.icon"),
        partner=partner.name,
        day=log.held_on,
        state=Say(f"meetings-state-{state}"),
    )
    rows = [*ways_on(reader, log), *(more or []), [button(say("meetings-all"), LIST)]]
    return screen(*before, head, *words_of(stage, reader, log), rows=rows)


def words_of(stage: Stage, reader: Person, log: MeetingLog) -> list[Label]:
    """What was logged, as far as the reader may see it."""
    wrote = log.logged_by == reader.id
    topics = [Topic(topic) for topic in log.topics]
    parts: list[Label] = [
        Lines(
            [
                say("entry-basics", length=shown(log.minutes), form=log.form),
                say("entry-topics", topics=topics),
            ]
        )
    ]
    if log.takeaway and wrote:
        parts.append(Lines([Say(f"entry-takeaway-{log.takeaway_sees.value}"), log.takeaway]))
    elif log.takeaway and log.takeaway_sees is Visibility.TANDEM:
        partner = log.tandem.partner_of(reader)
        parts.append(Lines([say("entry-takeaway-of", partner=partner.name), log.takeaway]))
    noted = meeting_logs.steps_of(stage.store, [log])[log.id]
    if noted:
        parts.append(Lines([say("entry-next-steps"), *steps.lines_of(reader, noted)]))
    if log.doubt:
        doubter = log.tandem.mentor if log.logged_by == log.tandem.mentee_id else log.tandem.mentee
        parts.append(say("entry-doubt", partner=doubter.name, words=log.doubt))
    return parts


def ways_on(reader: Person, log: MeetingLog) -> list[list[Button]]:
    """The writer changes it or takes it back, the partner confirms or doubts what stands there now, both add steps."""
    step = [button(say("step-add"), steps.NEW, log.id)]
    if log.logged_by == reader.id:
        own = [button(say("entry-change"), CHANGE, log.id), button(say("entry-back"), TAKE_BACK, log.id)]
        return [own, step]
    if log.confirmed_at is not None:
        return [step]
    return [
        [button(say("entry-right"), RIGHT, log.id, log.revision)],
        [button(say("entry-differs"), DIFFERS, log.id, log.revision)],
        step,
    ]
