"""Exchange among peers: groups about a topic elsewhere in Telegram, and the peer coffee's small groups."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import Role
from storage.tables.base import Table
from storage.tables.people import Person


class PeerGroup(Table):
    """A group about a topic, with the link by which one joins it.

    ``titles`` and ``texts`` are a coordinator's words by language. ``audience`` is a role, None for both.
    """

    __tablename__ = "peer_group"
    id: Mapped[int] = mapped_column(primary_key=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    titles: Mapped[dict[str, str]] = mapped_column(JSON)
    texts: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    link: Mapped[str] = mapped_column(String(300))
    audience: Mapped[Role | None]
    made_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class Coffee(Table):
    """The peer coffee of a cohort: for whom (a role, None for both), on which day of the week (0 is Monday).

    ``next_at`` is when groups are drawn next; None while it is switched off. ``rounds`` have been drawn so far.
    """

    __tablename__ = "coffee"
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), primary_key=True, autoincrement=False)
    audience: Mapped[Role | None]
    weekday: Mapped[int]
    rounds: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime | None] = mapped_column(index=True)


class CoffeeGuest(Table):
    """Somebody who would like to be drawn; the row goes when they don't any more."""

    __tablename__ = "coffee_guest"
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, autoincrement=False)
    since: Mapped[datetime]


class CoffeeGroup(Table):
    """A small group that was drawn. ``met_at``: one of them has told that they met."""

    __tablename__ = "coffee_group"
    id: Mapped[int] = mapped_column(primary_key=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    round: Mapped[int]
    drawn_at: Mapped[datetime]
    met_at: Mapped[datetime | None]
    seats: Mapped[list["CoffeeSeat"]] = relationship(lazy="selectin", order_by="CoffeeSeat.person_id")


class CoffeeSeat(Table):
    """Somebody's place in a small group."""

    __tablename__ = "coffee_seat"
    group_id: Mapped[int] = mapped_column(
        ForeignKey("coffee_group.id"), primary_key=True, autoincrement=False
    )
    person_id: Mapped[int] = mapped_column(
        ForeignKey("person.id"), primary_key=True, autoincrement=False, index=True
    )
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
