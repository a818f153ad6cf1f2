import asyncio
import gc
import json
import logging

import pytest
import structlog

from bot.logs import configure_logs
from bot.sections import Log

TOKEN = "123456:SecretSecretSecret"


def fail_over_a_note() -> None:
    note = "what Ana wrote"
    try:
        _ = [][len(note)]
    except IndexError:
        structlog.get_logger().exception("update.failed", number=7)


def last_line(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    found: dict[str, object] = json.loads(capsys.readouterr().err.splitlines()[-1])
    return found


def test_a_line_can_be_read_by_people(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log(), TOKEN)
    structlog.get_logger().info("delivery.held", seconds=3)
    line = capsys.readouterr().err
    assert line.partition(" ")[2].split() == ["[info", "]", "delivery.held", "seconds=3"]


def test_a_line_can_be_read_by_a_collector(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log(format="json"), TOKEN)
    structlog.get_logger().info("delivery.held", seconds=3)
    line = last_line(capsys)
    assert str(line.pop("timestamp")).endswith("Z")
    assert line == {"event": "delivery.held", "level": "info", "seconds": 3}


def test_the_level_says_what_is_worth_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log(level="warning"), TOKEN)
    structlog.get_logger().info("delivery.held")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("form", ["console", "json"])
def test_a_trace_shows_where_but_not_what(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log.model_validate({"format": form}), TOKEN)
    fail_over_a_note()
    trace = capsys.readouterr().err
    assert "in fail_over_a_note" in trace
    assert "what Ana wrote" not in trace


@pytest.mark.parametrize("form", ["console", "json"])
def test_the_token_is_never_written(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log.model_validate({"format": form}), TOKEN)
    structlog.get_logger().error("polling.again", reason=f"no answer from /bot{TOKEN}/getMe")
    line = capsys.readouterr().err
    assert "/bot…/getMe" in line
    assert TOKEN not in line


def test_libraries_complain_in_the_same_log(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Log(format="json"), TOKEN)
    configure_logs(Log(format="json"), TOKEN)
    logging.getLogger("asyncio").warning("slow: %s", 3)
    logging.getLogger("telegram").info("somebody's words")
    lines = capsys.readouterr().err.splitlines()
    assert [json.loads(line)["complaint"] for line in lines] == ["slow: %s"]


@pytest.mark.parametrize("form", ["console", "json"])
async def test_what_libraries_complain_about_quotes_nobody(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logs(Log.model_validate({"format": form}), TOKEN)

    said = "what " + "Ana " + "wrote"  # not as a line of the trace may show it

    async def fails() -> None:
        raise ValueError(said)

    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    logging.getLogger("aiohttp.server").error("Error from %s", "192.0.2.7", exc_info=ValueError(said))
    told = capsys.readouterr().err
    assert "Task exception was never retrieved" in told
    assert "ValueError" in told
    assert said not in told
    assert "192.0.2.7" not in told
