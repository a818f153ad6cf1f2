"""Forming a tandem: look at a proposal, ask, accept or decline; then the tandem with its first steps."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Job, Room
from handlers.audience import ADMITTED, IN_TANDEM, MEMBER, PROPOSED, RESTING
from handlers.proposals import ACCEPT, ASK, DECLINE, SHOW
from handlers.tandem import card, proposal, questions, resting, starting, waiting
from storage import proposals as storage_proposals
from storage import tandems

ROOM = Room(
    "tandem",
    Path(__file__).parent,
    forms=(
        Form(proposal.DECLINING, MEMBER),
        Form(questions.ASKING, MEMBER),
        Form(questions.ANSWERING, MEMBER),
    ),
    commands=(
        Command("proposal", lambda turn, _payload: proposal.show_proposals(turn), PROPOSED, menu=14),
        Command("tandem", lambda turn, _payload: card.show_tandems(turn), IN_TANDEM, menu=15),
        Command("partner", lambda turn, _payload: resting.seek(turn), RESTING, menu=16),
    ),
    actions=(
        Action(ACCEPT, proposal.accept, MEMBER),
        Action(DECLINE, proposal.ask_before_declining, MEMBER),
        Action(ASK, questions.ask_for_question, MEMBER),
        Action(SHOW, proposal.show_proposal, MEMBER),
        Action(proposal.REPLY, questions.ask_for_answer, MEMBER),
        Action("tandem.show", card.show_tandems, IN_TANDEM),
        Action(resting.REST, resting.rest, ADMITTED),
        Action(resting.SEEK, resting.seek, ADMITTED),
    ),
    jobs=(
        Job("wait_for_answers", waiting.wait_for_answers, (storage_proposals.WAITS,)),
        Job("wake_tandems", waiting.wake_tandems, (tandems.WAKING,)),
    ),
    prompts=(*waiting.PROMPTS, *starting.PROMPTS),
)
