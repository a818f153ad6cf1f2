"""What every peer asks: as many questions as the product's own form has, with buttons where it has them."""

import argparse

QUESTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("👋 Hello! Which language shall we use?", ("English", "Deutsch")),
    ("We keep what you tell us until the programme ends. Do you agree?", ("Yes, I agree", "No")),
    ("Do you want to find a mentor, or be one?", ("Mentee", "Mentor")),
    ("Which degree are you studying for?", ("Bachelor", "Master", "Doctorate")),
    ("Which semester are you in?", ("1", "2", "3", "4", "5", "6", "7 or later")),
    ("What is your name?", ()),
    ("What do you study, or what did you study?", ()),
    ("Do you work at the moment?", ("Yes", "No")),
    ("Where do you work?", ("Skip",)),
    ("What do you do there?", ("Skip",)),
    ("Which languages do you speak, and how well?", ("Done",)),
    ("Which fields interest you?", ("IT and data", "Business", "Research", "Done")),
    ("Anything else of the fields?", ("IT and data", "Business", "Research", "Done")),
    ("What do you want to work on?", ("Finding an internship", "Applications", "Networks", "Done")),
    ("Anything else to work on?", ("Finding an internship", "Applications", "Networks", "Done")),
    ("Tell us a little about yourself.", ()),
    ("How do you want to meet?", ("Video call", "In person", "Phone", "Done")),
    ("Any other way to meet?", ("Video call", "In person", "Phone", "Done")),
    ("How many hours a month do you have?", ("1", "2", "3", "4")),
    ("How many people do you want to accompany?", ("1", "2", "3")),
    ("Is there somebody that you would like to be paired with?", ("Skip",)),
    ("Is there anything else that we should know?", ("Skip",)),
    ("This is what you have told us. Shall we send it?", ("Send my application", "Change something")),
    ("Thank you! We have your application.", ()),
)
LAST = len(QUESTIONS) - 1


def after(step: int) -> int:
    """The question that follows; the last one stays."""
    return min(step + 1, LAST)


def options(module: str, about: str | None) -> argparse.ArgumentParser:
    """The command line that all peers have."""
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks.peers.{module}", description=about)
    parser.add_argument("--token", required=True)
    parser.add_argument("--api-url", required=True)
    parser.add_argument("--keep", required=True, help="where people's answers are kept")
    return parser
