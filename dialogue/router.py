"""From an update to the room that answers it. Whatever a person sends, they get an answer they understand."""

from dataclasses import replace
from datetime import timedelta

from pydantic import TypeAdapter, ValidationError

from dialogue import flow as engine
from dialogue import held
from dialogue.flow import Attached, Flow, Progress, Tap, Typed, Unreadable
from dialogue.house import House
from dialogue.incoming import (
    Blocked,
    BroughtIn,
    Command,
    Edited,
    Incoming,
    InGroup,
    InlineQuery,
    Moved,
    Sender,
    Sent,
    SentAway,
    Tapped,
    Wordless,
    Written,
)
from dialogue.room import MEMBER
from dialogue.screen import Button, Call, Say, button, say, screen
from dialogue.turn import Turn
from storage import names, people
from storage.store import Lane, Letter, Store, dump
from storage.tables import Person

GROUP_PAUSE = timedelta(days=1)  # plain talk in a group is answered once a day at most

CONTINUE, DISCARD = "form.continue", "form.discard"


def handle(house: House, store: Store, incoming: Incoming) -> None:
    """Let the right room answer one update."""
    turn = Turn(house, store, incoming, _person(house, store, incoming.sender))
    match incoming.content:
        case InGroup():
            _answer_group(turn, incoming.content)
        case BroughtIn() | SentAway() | Moved():
            _note_group(turn, incoming.content)
        case InlineQuery(query_id):
            _answer_inline(turn, query_id)
        case Blocked():
            _note_blocked(turn)
        case _:
            _note_reachable(turn)
            _answer(turn)
            _answer_tap(turn)


def apologise(house: House, store: Store, incoming: Incoming, number: int) -> None:
    """Tell a person that their update could not be applied, with the number under which the log has it."""
    turn = Turn(house, store, incoming, _person(house, store, incoming.sender))
    if isinstance(incoming.content, InGroup | InlineQuery | Blocked | BroughtIn | SentAway | Moved):
        return
    turn.reply(screen(say("router-failed", number=str(number))))
    _answer_tap(turn)


def ask_to_wait(
    house: House, store: Store, incoming: Incoming, *, said_already: bool, words_lost: bool
) -> None:
    """Leave an update of somebody who sends too much at once. It is said once; a tap always gets its answer."""
    turn = Turn(house, store, incoming, _person(house, store, incoming.sender))
    if isinstance(incoming.content, InGroup | InlineQuery):  # others read along, or nobody does
        return
    turn.toast = say("router-wait")
    if not said_already:
        turn.reply(screen(say("router-wait-words" if words_lost else "router-wait")))
    _answer_tap(turn)


def _person(house: House, store: Store, sender: Sender) -> Person:
    """The person who wrote; before they joined, somebody who is not stored and speaks their app's language."""
    found = store.person(sender.telegram_id)
    if found is not None:
        if found.username != sender.username and not found.has_withdrawn:  # to set it anew would cost a flush
            found.username = sender.username
            names.keep(store, found)
        return found
    wanted = sender.language.partition("-")[0]
    languages = house.programme.languages
    return Person(
        telegram_id=sender.telegram_id,
        username=sender.username,
        name=sender.name,
        language=wanted if wanted in languages else languages[0],
        time_zone=house.programme.time_zone,
    )


def resume(turn: Turn) -> bool:
    """Do what somebody sent before they had accepted the notice; tell whether there was something."""
    content = held.take(turn)
    if content is None:
        return False
    again = Turn(turn.house, turn.store, replace(turn.incoming, content=content), turn.person)
    _answer(again)
    turn.toast = again.toast or turn.toast
    return True


def _answer(turn: Turn) -> None:
    match turn.incoming.content:
        case Command(name, payload):
            _do_command(turn, name, payload)
        case Tapped():
            _do_tap(turn, turn.incoming.content)
        case Written(text, entities, replies_to):
            if not _is_taken(turn, text, replies_to):
                _take_answer(turn, Typed(text, entities))
        case Sent(post, replies_to):
            if not _is_taken(turn, post.text, replies_to):
                _take_answer(turn, Attached(post))
        case Wordless(replies_to):
            if not _is_taken(turn, "", replies_to):
                _take_answer(turn, Unreadable())
        case Edited():
            turn.reply(screen(say("router-edited")))


# ── commands ────────────────────────────────────────────────────────────────────────────────────────────


def _do_command(turn: Turn, name: str, payload: str) -> None:
    command = turn.house.commands.get(name)
    if command is None:
        turn.reply(screen(say("router-unknown-command")))
        _point_to_form(turn)
    elif not turn.house.may(command.who, turn.standing):
        _refuse(turn, command.who)
    else:
        before = turn.open_form()
        command.do(turn, payload)
        if before and turn.open_form() == before:
            _point_to_form(turn)


def cancel(turn: Turn, _payload: str) -> None:
    """Put the open form aside: ``/cancel``."""
    opened = turn.open_form()
    if opened is None:
        turn.reply(screen(say("router-nothing-to-cancel")))
        return
    flow, progress = opened
    turn.put_forms_aside()
    _show_aside(turn, flow, progress)


def _refuse(turn: Turn, who: str) -> None:
    """Say that this is for others: strangers (and who has a new notice to read) see the door."""
    if MEMBER not in turn.standing:
        if not turn.person.has_withdrawn:
            held.hold(turn)
        turn.house.commands["start"].do(turn, "")
        return
    turn.toast = turn.house.refusal(who, turn.standing)
    turn.reply(screen(turn.toast))


# ── taps ────────────────────────────────────────────────────────────────────────────────────────────────


def _do_tap(turn: Turn, tapped: Tapped) -> None:
    call = turn.house.painter.codec.unpack(tapped.data, turn.person.telegram_id)
    if call is None:
        _show_where(turn)
    elif call.name in _OWN_ACTIONS:
        _OWN_ACTIONS[call.name](turn, call.args)
    elif call.name in turn.house.forms:
        _tap_form(turn, call)
    else:
        _do_action(turn, call)


def _do_action(turn: Turn, call: Call) -> None:
    action = turn.house.actions.get(call.name)
    if action is None or not action.takes(call.args):  # a button that an earlier version made
        _show_where(turn)
    elif not turn.house.may(action.who, turn.standing):
        _refuse(turn, action.who)
    else:
        action.do(turn, *call.args)


def _answer_tap(turn: Turn) -> None:
    content = turn.incoming.content
    if isinstance(content, Tapped):
        painter = turn.house.painter
        letter = painter.toast(turn.toast, turn.reader, content.query_id, turn.incoming.sender.telegram_id)
        turn.store.taps_answered.append(letter)


def _show_where(turn: Turn) -> None:
    """Answer a button that does nothing any more: show where the person is now."""
    turn.toast = say("form-stale")
    opened = turn.open_form()
    if opened:
        flow, progress = opened
        turn.show(turn.house.draw(turn, flow, progress))
    else:
        turn.house.commands["start"].do(turn, "")


def _continue_form(turn: Turn, args: tuple[str, ...]) -> None:
    begun = _begun(turn, args)
    if begun is None:
        _show_where(turn)
    elif not turn.may_fill_in(begun[0]):
        _refuse(turn, turn.house.forms[begun[0].name].who)
    elif not _is_over(turn, *begun):
        turn.take_up(*begun)


def _discard_form(turn: Turn, args: tuple[str, ...]) -> None:
    begun = _begun(turn, args)
    if begun is None:
        _show_where(turn)
        return
    turn.drop(begun[1])
    turn.show(screen(say("form-discarded")))
    _offer_unfinished(turn)


def _begun(turn: Turn, args: tuple[str, ...]) -> tuple[Flow, Progress] | None:
    """The filling-in that a button belongs to; none where another version made it with more or less to it."""
    if len(args) != 2:
        return None
    name, stamp = args
    return next(
        (
            (flow, progress)
            for flow, progress in turn.begun()
            if flow.name == name and progress.has_stamp(stamp)
        ),
        None,
    )


_OWN_ACTIONS = {CONTINUE: _continue_form, DISCARD: _discard_form}


# ── forms ───────────────────────────────────────────────────────────────────────────────────────────────


def _tap_form(turn: Turn, call: Call) -> None:
    form = turn.house.forms[call.name]
    begun = _begun(turn, (form.flow.name, call.args[0])) if len(call.args) == 4 else None
    if begun is None:
        _show_where(turn)
    elif not turn.may_fill_in(form.flow):
        _refuse(turn, form.who)
    else:
        _converse(turn, *begun, Tap(*call.args))


def _take_answer(turn: Turn, deed: Typed | Attached | Unreadable) -> None:
    opened = turn.asked()
    if opened is None:
        if _replies_too_early(turn):
            held.hold(turn)
        turn.house.commands["start"].do(turn, "")
        return
    flow, progress = opened
    if not turn.may_fill_in(flow):
        if MEMBER in turn.standing:
            turn.put_forms_aside()
        _refuse(turn, turn.house.forms[flow.name].who)
        return
    _converse(turn, flow, progress, deed)


def _replies_too_early(turn: Turn) -> bool:
    """Tell whether somebody replies to a message, and has a new notice to read first."""
    content = turn.incoming.content
    is_reply = isinstance(content, Written | Sent) and content.replies_to is not None
    return is_reply and MEMBER not in turn.standing and not turn.person.has_withdrawn


def _is_taken(turn: Turn, text: str, message_id: int | None) -> bool:
    """Let the room whose message somebody replies to take the reply; tell whether there is one."""
    if message_id is None:
        return False
    standing = turn.standing
    replies = (reply for reply in turn.house.replies if turn.house.may(reply.who, standing))
    return any(reply.take(turn, text, message_id) for reply in replies)


def _is_over(turn: Turn, flow: Flow, progress: Progress) -> bool:
    """Say so where a form can't be filled in any more, and drop what was begun of it."""
    over = flow.over(turn, progress.subject) if flow.over else None
    if over is not None:
        turn.drop(progress)
        turn.show(over)
    return over is not None


def _converse(turn: Turn, flow: Flow, progress: Progress, deed: engine.Act) -> None:
    if _is_over(turn, flow, progress):
        return
    outcome = engine.act(flow, progress, turn.scene(flow, progress.subject), deed)
    if progress.aside and not outcome.progress.aside:
        turn.put_forms_aside()
    if outcome.finished:
        _finish(turn, flow, outcome.progress)
        return
    if outcome.progress != progress:
        turn.keep(outcome.progress)
    if outcome.progress.aside:
        _show_aside(turn, flow, outcome.progress)
        return
    if outcome.stale:
        turn.toast = say("form-stale")
    turn.show(turn.house.draw(turn, flow, outcome.progress, outcome.problem))


def _finish(turn: Turn, flow: Flow, progress: Progress) -> None:
    """Do what the form is for. Answers that this version can't read any more are asked again."""
    answers = engine.applying_answers(flow, progress)
    try:
        values = TypeAdapter(flow.model).validate_python(answers)
    except ValidationError as error:
        unreadable = {str(part) for entry in error.errors() for part in entry["loc"]}
        kept = {name: answer for name, answer in answers.items() if name not in unreadable}
        if len(kept) == len(answers):
            raise
        again = replace(progress, answers=kept)
        turn.keep(again)
        turn.show(turn.house.draw(turn, flow, again))
        return
    turn.drop(progress)
    flow.finish(turn, values, progress.subject)
    if turn.open_form() is None:
        _offer_unfinished(turn)


def _show_aside(turn: Turn, flow: Flow, progress: Progress) -> None:
    if progress.answers:
        turn.show(screen(say("form-aside", form=title(flow)), rows=[_aside_row(progress)]))
    else:  # nothing to lose: nothing to keep
        turn.drop(progress)
        turn.show(screen(say("form-stopped", form=title(flow))))


def _offer_unfinished(turn: Turn) -> None:
    """Remind of a form that was put aside for another one."""
    waiting = turn.forms_aside()
    if waiting:
        flow, progress = waiting[0]
        turn.reply(screen(say("form-unfinished", form=title(flow)), rows=[_aside_row(progress)]))


def _point_to_form(turn: Turn) -> None:
    """After an answer in the middle of a form: the way back to the open question."""
    opened = turn.open_form()
    if opened:
        flow, progress = opened
        back = button(say("form-continue"), CONTINUE, flow.name, progress.number)
        turn.reply(screen(say("form-still-open", form=title(flow)), rows=[[back]]))


def _aside_row(progress: Progress) -> list[Button]:
    return [
        button(say("form-continue"), CONTINUE, progress.flow, progress.number),
        button(say("form-discard"), DISCARD, progress.flow, progress.number),
    ]


def title(flow: Flow) -> Say:
    """What a form is called."""
    return Say(f"{flow.name}-title")


# ── beside the conversation ─────────────────────────────────────────────────────────────────────────────


def _note_blocked(turn: Turn) -> None:
    if turn.known and turn.person.unreachable_since is None:
        turn.person.unreachable_since = turn.now


def _note_reachable(turn: Turn) -> None:
    if turn.known and turn.person.unreachable_since is not None:
        turn.person.unreachable_since = None


def _answer_group(turn: Turn, group: InGroup) -> None:
    if people.tell_group(turn.store, group.group_id, GROUP_PAUSE) or group.addressed:
        text = turn.house.texts.html(say("router-group", bot="@" + turn.house.bot_username), turn.reader)
        payload = dump({"chat_id": group.group_id, "text": text, "parse_mode": "HTML"})
        turn.store.send(Letter(group.group_id, Lane.ANSWER, "sendMessage", payload))


def _note_group(turn: Turn, change: BroughtIn | SentAway | Moved) -> None:
    """Tell a group what the bot is for, and the rooms that look after groups what has happened."""
    for groups in turn.house.groups:
        match change:
            case BroughtIn():
                groups.brought_in(turn, change)
            case SentAway():
                groups.sent_away(turn, change)
            case Moved():
                groups.moved(turn, change)
    if isinstance(change, BroughtIn) and not change.is_channel:
        _answer_group(turn, InGroup(change.chat_id, addressed=True))


def _answer_inline(turn: Turn, query_id: str) -> None:
    opens = {"text": turn.house.texts.plain(say("router-inline"), turn.reader), "start_parameter": "inline"}
    payload = dump(
        {"inline_query_id": query_id, "results": [], "cache_time": 300, "is_personal": True, "button": opens}
    )
    turn.store.taps_answered.append(
        Letter(turn.incoming.sender.telegram_id, Lane.ANSWER, "answerInlineQuery", payload)
    )
