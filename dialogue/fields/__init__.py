"""The kinds of answers that a form can ask for."""

from dialogue.fields.choice import Choice
from dialogue.fields.choices import Choices
from dialogue.fields.country import Country
from dialogue.fields.day import Day
from dialogue.fields.duration import Duration
from dialogue.fields.levels import Levels
from dialogue.fields.moment import Moment
from dialogue.fields.number import Number, Scale
from dialogue.fields.people import Option, People
from dialogue.fields.posting import Posting
from dialogue.fields.spoken_dates import read_day, read_moment, read_time
from dialogue.fields.text import Text
from dialogue.fields.time_of_day import Time
from dialogue.fields.upload import Upload
from dialogue.fields.zone import Zone

__all__ = [
    "Choice",
    "Choices",
    "Country",
    "Day",
    "Duration",
    "Levels",
    "Moment",
    "Number",
    "Option",
    "People",
    "Posting",
    "Scale",
    "Text",
    "Time",
    "Upload",
    "Zone",
    "read_day",
    "read_moment",
    "read_time",
]
