"""What mentees and mentors tell about themselves when they apply."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from mentoring.words import CareerField, ContactForm, LanguageLevel, Role, Sector, StudyLevel, Support

Languages = Annotated[dict[str, LanguageLevel], Field(min_length=1)]
"""How well somebody speaks which language, by ISO 639-1 code."""


class Profile(BaseModel):
    """What both tell."""

    model_config = ConfigDict(frozen=True)

    name: str
    languages: Languages
    fields: list[CareerField]
    about: str
    ways: list[ContactForm]
    hours: int  # a month
    country: str | None = None  # ISO 3166-1 alpha-2


class MenteeProfile(Profile):
    """What a mentee tells."""

    role: Literal[Role.MENTEE]
    level: StudyLevel
    semester: int | None = None  # doctoral candidates are not asked
    subject: str
    looks_for: list[Support]
    works_for: str | None = None  # organisations that they work for or depend on


class MentorProfile(Profile):
    """What a mentor tells."""

    role: Literal[Role.MENTOR]
    alumni: Literal["yes", "no"]
    employer: str
    position: str
    sector: Sector
    subject: str
    offers: list[Support]
    capacity: int = Field(ge=1, le=5)  # mentees at a time
    supervises: str | None = None  # organisations where they supervise or grade
