import pytest

from playground.multipart import read_multipart
from playground.parameters import Upload
from playground.refusal import RefusedError

BODY = (
    "--frontier\r\n"
    'Content-Disposition: form-data; name="caption"\r\n\r\n'
    "Über\r\nuns\r\n"
    "--frontier\r\n"
    'Content-Disposition: form-data; name="a1"; filename="ärger 🎲.pdf"\r\n'
    "Content-Type: application/pdf\r\n\r\n"
    "%PDF\r\n--front\r\n\r\n"
    "--frontier--\r\n"
).encode()


def test_fields_and_files_come_apart() -> None:
    assert read_multipart(BODY, 'multipart/form-data; boundary="frontier"') == (
        {"caption": "Über\r\nuns"},
        {"a1": Upload("ärger 🎲.pdf", b"%PDF\r\n--front\r\n", "application/pdf")},
    )


def test_a_name_may_be_written_in_the_extended_form() -> None:
    body = BODY.replace('filename="ärger 🎲.pdf"'.encode(), b"filename*=utf-8''%C3%A4rger.pdf")
    _, files = read_multipart(body, "multipart/form-data; boundary=frontier")
    assert files["a1"].name == "ärger.pdf"


@pytest.mark.parametrize(
    ("body", "content_type", "reason"),
    [
        (BODY, "multipart/form-data", "boundary not found"),
        (
            BODY.replace(b'name="caption"', b""),
            "multipart/form-data; boundary=frontier",
            "field name not found",
        ),
    ],
)
def test_a_body_that_cant_be_read_is_refused(body: bytes, content_type: str, reason: str) -> None:
    with pytest.raises(RefusedError, match=f"Bad Request: {reason}"):
        read_multipart(body, content_type)
