import json
from collections.abc import Iterator

import pytest
import structlog

from bot.logs import configure_logs
from bot.settings import Log


@pytest.fixture(autouse=True)
def _afterwards_as_before() -> Iterator[None]:
    yield
    structlog.reset_defaults()


def fail_over_a_note() -> None:
    note = "what Ana wrote"
    try:
        _ = [][len(note)]
    except IndexError:
        structlog.get_logger().exception("update.failed", number=7)


def test_a_line_can_be_read_by_people(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log())
    structlog.get_logger().info("delivery.held", seconds=3)
    line = capsys.readouterr().err
    assert "delivery.held" in line
    assert "seconds" in line


def test_a_line_can_be_read_by_a_collector(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log(format="json"))
    structlog.get_logger().info("delivery.held", seconds=3)
    line = json.loads(capsys.readouterr().err)
    assert line.pop("timestamp").endswith("Z")
    assert line == {"event": "delivery.held", "level": "info", "seconds": 3}


def test_the_level_says_what_is_worth_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log(level="warning"))
    structlog.get_logger().info("delivery.held")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("form", ["console", "json"])
def test_a_trace_shows_where_but_not_what(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log.model_validate({"format": form}))
    fail_over_a_note()
    trace = capsys.readouterr().err
    assert "in fail_over_a_note" in trace
    assert "what Ana wrote" not in trace
