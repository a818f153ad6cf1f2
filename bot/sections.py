"""The sections of ``config.toml``: each key with its kind, its default, and why it is there."""

from datetime import time
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from bot.setting_kinds import (
    PUBLIC_BOT_API,
    AtATime,
    Count,
    DatabaseAddress,
    Days,
    DaysOfYear,
    Email,
    Expected,
    FilePath,
    FilesByLanguage,
    Goals,
    Host,
    Hours,
    Keys,
    LadderDays,
    Languages,
    LogFormat,
    LogLevel,
    LongText,
    MatchingWeights,
    MonthDay,
    Months,
    PerMinute,
    PerSecond,
    PollSeconds,
    Port,
    PortOrNone,
    Region,
    Seconds,
    Semester,
    StretchesOfDays,
    Text,
    TimeOfDay,
    TimeZone,
    Token,
    WaysIn,
    WebAddress,
    WebAddressOrNothing,
    WordsByLanguage,
    YesOrNo,
)
from mentoring.programme import Weights


class Section(BaseModel):
    """A table of ``config.toml``: can't be changed, and has no keys but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Telegram(Section):
    """How the bot reaches Telegram."""

    token: Token = Field(
        SecretStr(""),
        description="The bot's token from @BotFather. Whoever has it is the bot: keep it in the environment.",
    )
    api_url: WebAddress = Field(
        PUBLIC_BOT_API,
        description="Where the Bot API is. Change it for a server of your own, which lifts limits on files.",
    )
    poll_timeout: PollSeconds = Field(
        25,
        description="How long Telegram holds a question for news open, in seconds. "
        "Long costs nothing and brings news at once; lower it behind a proxy that cuts quiet connections.",
    )
    webhook: YesOrNo = Field(
        False,
        description="Whether Telegram brings news to web.public_url instead of being asked for it. Several copies "
        "of the bot behind one address need it, and PostgreSQL; a single one is as well off without.",
    )


class Storage(Section):
    """Where everything is kept."""

    url: DatabaseAddress = Field(
        "sqlite:///tandem.db",
        description="One SQLite file serves a whole university. Several copies of the bot at once need "
        "postgresql://USER:PASSWORD@HOST/NAME.",
    )

    @property
    def file(self) -> Path | None:
        """The SQLite file, or None on PostgreSQL."""
        scheme, _, path = self.url.partition(":///")
        return Path(path) if scheme == "sqlite" else None


class Encryption(Section):
    """The keys that seal what people wrote. They are not in the database, nor in copies of it."""

    key_file: FilePath = Field(
        Path("tandem.key"),
        description="Where the keys are. The first start makes the file, which only the bot can read. Keep a copy of "
        "it in a safe place, apart from copies of the database: without it nobody can read what people wrote.",
    )
    keys: Keys = Field(
        SecretStr(""),
        description="The keys themselves, in place of the file, where several copies of the bot run: the first one "
        "seals, the others open what was sealed before. `tandem keys make` makes one. Keep them in the environment.",
    )


class Programme(Section):
    """The mentoring programme that the bot accompanies."""

    name: Annotated[Text, Field(min_length=1), Expected("a name of 1 to 120 characters", '"Mentoring"')] = (
        Field(
            "Mentoring",
            description="What the programme is called, in the greeting and in documents.",
        )
    )
    organisation: Text = Field(
        "",
        description="Who runs it, such as your university: named in the privacy notice and certificates.",
    )
    time_zone: TimeZone = Field(
        ZoneInfo("Europe/Berlin"),
        description="Where the programme takes place: events are announced in this zone, "
        "and it holds for people who have not set their own.",
    )
    languages: Languages = Field(
        ("en", "de"),
        description="The languages offered. The first is spoken with people whose Telegram has none of them.",
    )
    ways_in: WaysIn = Field(
        ("invitation", "open"),
        description="How people come in: by a coordinator's invitation link, or by an open application "
        "that a coordinator admits or declines.",
    )
    semester_starts: DaysOfYear = Field(
        (MonthDay(4, 1), MonthDay(10, 1)),
        description="When a semester begins, as MM-DD: who applies too early is told from when on they may.",
    )
    bachelor_from_semester: Semester = Field(
        3,
        description="A bachelor student may be a mentee from this semester on: earlier, careers are far off.",
    )
    master_from_semester: Semester = Field(
        2, description="The same for a master. Doctoral candidates may take part at any time."
    )
    cohort: Text = Field(
        "",
        description='The title of the present cohort, such as "Autumn 2026". Empty: the year is its title.',
    )
    tandem_months: Months = Field(6, description="How long a tandem lasts, unless its agreement differs.")
    goals_at_most: Goals = Field(5, description="How many goals a mentee may set; two or three work best.")
    first_contact_days: Days = Field(
        14,
        description="How soon after the match the mentee should have been in touch, before anybody asks.",
    )
    agreement_days: Days = Field(
        21, description="How soon after the match the two should have an agreement, before anybody asks."
    )
    checklist_days: Days = Field(
        28, description="The same for their other first steps: a meeting, taking stock, goals."
    )
    checklist_again_days: Days = Field(
        14, description="How many days later the mentee is asked once more about what is still missing."
    )
    contact_interval_days: Days = Field(
        30,
        description="How long a tandem may go without contact before the mentee is prompted, "
        "unless its agreement differs.",
    )
    contact_ladder_days: LadderDays = Field(
        (0, 7, 14, 21, 28),
        description="On which days after that interval the mentee is prompted, prompted again with a drafted "
        "message, the mentor is asked, coordinators see an amber light, and coordinators are asked to call.",
    )
    snoozes_per_lapse: Count = Field(
        2, description="How often such a prompt can be put off by a week until there is contact again."
    )
    proposal_reminder_days: Days = Field(
        3, description="How many days after a proposal whoever has not answered it is reminded."
    )
    proposal_coordinator_days: Days = Field(
        7, description="How many days after it the coordinators are told that an answer is missing."
    )
    proposal_expiry_days: Days = Field(
        14,
        description="How many days after it a proposal without an answer lapses. A question between the two, "
        "or its answer, lets these days begin anew.",
    )
    notice_hours: Hours = Field(
        24,
        description="How many hours before a meeting one cancels it at the latest, unless the agreement differs. "
        "Later is possible, too: who does so is asked once more.",
    )
    quiet_from: TimeOfDay = Field(
        time(20),
        description="From this hour of a person's own evening prompts wait, so as to disturb nobody …",
    )
    quiet_until: TimeOfDay = Field(
        time(8), description="… until this hour. Answers to what somebody does are never held back."
    )
    quiet_sundays: YesOrNo = Field(True, description="Whether prompts wait on Sundays as well.")
    holidays: Region = Field(
        "",
        description="Whose public holidays prompts keep, as a country or a part of one: nobody is prompted then. "
        "Empty: holidays are days like others.",
    )
    breaks: StretchesOfDays = Field(
        (),
        description="When prompts rest for everybody, such as weeks of exams; these days don't count when "
        "contact lapses, either.",
    )
    closing_opens_days: Days = Field(
        14, description="How many days before a tandem's end both are invited to close it well."
    )
    floor_meetings: Count = Field(
        3, description="How many meetings a tandem needs, in all, for its certificates."
    )
    electives_at_least: Count = Field(
        2,
        description="How many elective events a mentee attends for the certificate, beside all mandatory "
        "ones; never more than there are.",
    )
    notes_kept_days: Days = Field(
        30,
        description="How long private notes stay after a tandem has ended. Their owners are offered them as "
        "a file, and warned a week before they go.",
    )
    records_kept_months: Months = Field(
        12,
        description="How many months after a tandem's end what the two wrote in it goes, and how many months after "
        "somebody last took part all that is stored of them. Counts without a person stay.",
    )
    records_notice_days: Days = Field(
        14, description="How many days before that they are told, with a way to take a copy, or to stay."
    )
    invitation_days: Days = Field(
        60, description="How long an invitation link can be used: an old poster must not let anybody in."
    )
    matching_weights: MatchingWeights = Field(
        Weights(),
        description="How much each of these counts when mentees and mentors are matched, from 0 (not at all) "
        "to 100: support looked for and offered, career fields, languages, subject, a tie between cultures "
        "(country, language, having studied here), ways of contact, time.",
    )
    privacy_contact: Email = Field(
        "", description="Who answers questions about privacy, an e-mail address; named in the privacy notice."
    )
    privacy_notice_version: Annotated[
        str, Field(min_length=1, max_length=32), Expected("a version of 1 to 32 characters", '"2"')
    ] = Field(
        "1",
        description="Raise it when you change the notice: everybody is asked to accept it before they go on.",
    )
    privacy_changes: WordsByLanguage = Field(
        (),
        description="What is new in this version of the notice, in a sentence or two in each language: "
        "people who have accepted an older one read it first.",
    )
    privacy_address: LongText = Field(
        "", description="The postal address of who runs the programme, for the notice."
    )
    privacy_officer: LongText = Field(
        "",
        description="The data protection officer and how they are reached, for the notice. "
        "Universities and public bodies have one.",
    )
    privacy_processors: LongText = Field(
        "",
        description="Who else handles the data for you, such as the computing centre whose server this runs on; "
        "named in the notice. Empty: nobody.",
    )
    privacy_authority: LongText = Field(
        "", description="The supervisory authority to which people can complain, for the notice."
    )
    privacy_notice: FilesByLanguage = Field(
        (),
        description="A notice of your own in place of the one that the bot brings along: a text file for each "
        "language, in UTF-8 and of any length. `# ` begins a heading, `- ` an entry of a list. What stands before "
        "a line of three dashes is shown first, the rest by a tap.",
    )


class Delivery(Section):
    """How fast messages go out."""

    per_second: PerSecond = Field(
        30,
        description="Messages a second over all chats. 30 is Telegram's limit without paid broadcasts.",
    )
    per_chat_per_second: PerSecond = Field(
        1, description="Messages a second in one chat, in the long run: Telegram's limit as well."
    )
    concurrency: AtATime = Field(
        16,
        description="How many messages are under way at once, so that a slow one holds up nobody else.",
    )
    longest_pause_seconds: Seconds = Field(
        60, description="Failed sending is tried again after growing pauses; they grow no longer than this."
    )


class Limits(Section):
    """How much one person can ask of the bot, so that nobody keeps it from the others."""

    updates_per_minute: PerMinute = Field(
        60,
        description="How many taps, commands and messages of one person are taken in a minute; of their own words as "
        "many again. Who sends more is asked to wait. 0: there is no bound.",
    )


class Web(Section):
    """The web server, for calendar feeds. It is off until it is told its public address."""

    listen: Host = Field(
        "127.0.0.1",
        description="Where the web server listens. It speaks plain HTTP: put a proxy with a certificate before it.",
    )
    port: Port = Field(8080, description="On which port.")
    public_url: WebAddressOrNothing = Field(
        "",
        description="The address under which people's calendars reach it, that of the proxy. "
        "Empty: there is no web server.",
    )


class Metrics(Section):
    """Figures for whoever operates the bot, and whether it is well: /metrics (Prometheus), /healthz, /readyz."""

    listen: Host = Field(
        "127.0.0.1", description="Where they are served. They are nobody else's business: keep them inside."
    )
    port: PortOrNone = Field(0, description="On which port; 0: nowhere.")


class Log(Section):
    """What the bot tells its operator. Logs carry numbers of people, never their words."""

    level: LogLevel = Field("info", description='What is worth a line: from "debug" (everything) to "error".')
    format: LogFormat = Field("console", description='"console" for reading, "json" for a log collector.')
