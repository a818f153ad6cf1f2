"""When coordinators hear next how the week was."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Table


class DeskWeek(Table):
    """The next Monday morning: one row, there from the first start on."""

    __tablename__ = "desk_week"
    id: Mapped[int] = mapped_column(primary_key=True)
    due_at: Mapped[datetime] = mapped_column(index=True)
