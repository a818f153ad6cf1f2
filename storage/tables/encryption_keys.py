"""Which keys what is sealed here may need: a program that lacks one of them must not start."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Table


class EncryptionKey(Table):
    """The name of a key that something here is sealed with (storage.encryption); the key itself is elsewhere."""

    __tablename__ = "encryption_key"
    name: Mapped[str] = mapped_column(String(8), primary_key=True)
    since: Mapped[datetime]
