"""Bodies that carry form fields and files: `multipart/form-data` as Bot API clients send it."""

from email.message import Message
from email.parser import HeaderParser

from playground.parameters import Upload
from playground.refusal import bad_request


def read_multipart(body: bytes, content_type: str) -> tuple[dict[str, str], dict[str, Upload]]:
    """The fields and the files of a body."""
    boundary = _header("content-type", content_type).get_param("boundary")
    if not isinstance(boundary, str):
        raise bad_request("boundary not found")
    fields: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = HeaderParser().parsestr(head.decode())
        name = headers.get_param("name", header="content-disposition")
        file_name = headers.get_filename()
        if not isinstance(name, str):
            raise bad_request("field name not found")
        if file_name is None:
            fields[name] = content.decode()
        else:
            files[name] = Upload(file_name, content, headers.get_content_type())
    return fields, files


def _header(name: str, value: str) -> Message:
    message = Message()
    message[name] = value
    return message
