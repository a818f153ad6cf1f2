import pytest

from playground.telegram import Telegram, User
from tests.playground.clock import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(token="42:secret", now=clock)


@pytest.fixture
def ana(telegram: Telegram) -> User:
    """Somebody who has started the bot, with nothing left in the queue."""
    user = telegram.add_user("Ana", "Silva", username="ana_silva")
    telegram.start(user.id)
    telegram.updates.drop_pending()
    return user
