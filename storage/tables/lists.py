"""Lists of people that coordinators have sent, to be invited each by a link of their own."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from mentoring.words import Role
from storage.tables.base import Table


class PeopleList(Table):
    """A list that was sent: only where Telegram keeps it, never what it says.

    ``role`` is that of everybody in it; None: the list says. ``taken_at`` is when its people were invited.
    """

    __tablename__ = "people_list"
    id: Mapped[int] = mapped_column(primary_key=True)
    file_id: Mapped[str] = mapped_column(String(200))
    role: Mapped[Role | None]
    made_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    taken_at: Mapped[datetime | None]
