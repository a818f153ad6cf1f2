import pytest

from mentoring.peers import group_link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://t.me/+AbCdEf123456", "https://t.me/+AbCdEf123456"),
        ("t.me/+AbCdEf-12_56", "https://t.me/+AbCdEf-12_56"),
        (" http://telegram.me/joinchat/AbCdEf123456/ ", "https://t.me/joinchat/AbCdEf123456"),
        ("T.me/trier_mentees", "https://t.me/trier_mentees"),
    ],
)
def test_a_link_to_a_group_is_known_however_it_is_written(text: str, link: str) -> None:
    assert group_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/+AbCdEf123456",
        "https://t.me.example.org/trier_mentees",
        "https://evil.example/https://t.me/trier_mentees",
        "https://t.me/c/12345/6",
        "https://t.me/",
        "https://t.me/+short",
        "@trier_mentees",
        "javascript:alert(1)//t.me/trier_mentees",
        "https://t.me/trier_mentees?start=x",
        "https://t.me/gruppe_der_größten",
    ],
)
def test_what_is_no_link_to_a_group_is_none(text: str) -> None:
    assert group_link(text) is None
