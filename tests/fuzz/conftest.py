"""How much is tried: a little with all other tests, as much as one likes with ``make fuzz``."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.handlers.full_desk import Desk, full_desk
from tests.rehearsal import Rehearsal

EACH = int(os.environ.get("TANDEM_FUZZ", "60"))

settings.register_profile(
    "fuzz",
    max_examples=EACH,
    deadline=None,
    derandomize=EACH < 1000,  # the same each time, where it stands among the other tests
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return full_desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="session")
def rehearsal(desk: Desk) -> Iterator[Rehearsal]:
    rehearsal = Rehearsal(desk.file, desk.settings, desk.now)
    yield rehearsal
    rehearsal.close()
