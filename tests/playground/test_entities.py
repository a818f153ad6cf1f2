import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.entities import HtmlReader, read_text
from playground.refusal import RefusedError

MARKUP = st.lists(
    st.sampled_from(
        [
            "<b>", "</b>", "<i>", "</i>", "</", "<", ">", "&", "&amp;", "&#128512;", "&#xd800;", "&#x0;", "a",
            "😀", " ", "\n", '<a href="', '">', "</a>", "<code class='language-py'>", "</code>", "<pre>",
            "</pre>", "<blockquote expandable>", "</blockquote>", "<span class=tg-spoiler>", "</span>", "=",
            '<tg-emoji emoji-id="5">', "</tg-emoji>", "</>", "\0", "'",
        ]
    )
).map("".join)  # fmt: skip


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a</b>", "a", [entity("bold", 0, 1)]),
        ("<STRONG>a</STRONG>", "a", [entity("bold", 0, 1)]),
        ("<i>a</i><em>b</em>", "ab", [entity("italic", 0, 1), entity("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        ("<s>a</s><del>b</del>", "ab", [entity("strikethrough", 0, 1), entity("strikethrough", 1, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        ("<code>a</code>", "a", [entity("code", 0, 1)]),
        ("<pre>a</pre>", "a", [entity("pre", 0, 1)]),
        (
            '<pre><code class="language-py">a</code></pre>',
            "a",
            [entity("pre", 0, 1, language="py")],
        ),
        ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", [entity("custom_emoji", 0, 2, custom_emoji_id="5")]),
        ('<a href="https://a.org/?x=1&amp;y">a</a>', "a", [entity("text_link", 0, 1, url="https://a.org/?x=1&y")]),
        ("<a href='a.org'>a</a>", "a", [entity("text_link", 0, 1, url="http://a.org")]),
        ("<a>b.org</a>", "b.org", [entity("text_link", 0, 5, url="http://b.org")]),
        ('<a href="nowhere">a</a>', "a", []),
        ('<a title="x" href=a.org disabled>a</a>', "a", [entity("text_link", 0, 1, url="http://a.org")]),
        ("<b><i>a</i>b</b>", "ab", [entity("bold", 0, 2), entity("italic", 0, 1)]),
        ("😀<b>😀</b>", "😀😀", [entity("bold", 2, 2)]),
        ("<code><b>a</b></code>", "a", [entity("code", 0, 1)]),
        ("<b></b>a", "a", []),
        ("<b>a</>", "a", [entity("bold", 0, 1)]),
        ("<b >a</b >", "a", [entity("bold", 0, 1)]),
        ("&lt;&gt;&amp;&quot;&#65;&#x42;", '<>&"AB', []),
        ("&nbsp; &copy &#0; & &#99999999999;", "&nbsp; &copy &#0; & &#99999999999;", []),
        ("&lt1&gt &ltb", "<1> &ltb", []),
        ("  <b> a </b>  ", "a", [entity("bold", 0, 1)]),
    ],
)  # fmt: skip
def test_html_becomes_a_text_and_its_entities(source: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert read_text(source, "HTML") == (text, entities)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("ä😀<br/>", 'Unsupported start tag "br/" at byte offset 6'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a</b x>", "Unclosed end tag at byte offset 4"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=x", "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
        ('<a "x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
        (
            "&#xd800;",
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units",
        ),
    ],
)  # fmt: skip
def test_telegram_says_what_is_wrong_with_html(source: str, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_text(source, "HTML")
    assert refused.value.description == f"Bad Request: can't parse entities: {reason}"


@given(st.text())
def test_any_escaped_text_comes_back(text: str) -> None:
    assert HtmlReader(html.escape(text)).read() == (text, [])


@given(MARKUP)
def test_random_markup_is_read_or_refused(source: str) -> None:
    try:
        text, entities = read_text(source, "HTML")
    except RefusedError as refused:
        assert refused.status == 400  # noqa: PT017
        return
    length = len(text.encode("utf-16-le")) // 2
    assert all(0 <= found["offset"] < found["offset"] + found["length"] <= length for found in entities)


def test_a_text_without_parse_mode_is_taken_as_it_is() -> None:
    assert read_text(" <b>a\r\n</b> ") == ("<b>a\n</b>", [])


def test_entities_may_be_given_ready_made() -> None:
    bold = entity("bold", 1, 2)
    assert read_text(" ab ", "", [bold]) == ("ab", [entity("bold", 0, 2)])


@pytest.mark.parametrize(
    ("entities", "reason"),
    [
        ({}, None),
        ("bold", "can't parse MessageEntity: expected an Object"),
        ([{"type": "bold", "offset": 0}], "can't parse MessageEntity: Can't find field \"length\""),
    ],
)
def test_given_entities_must_be_whole(entities: Any, reason: str | None) -> None:
    if reason is None:
        assert read_text("a", "", entities) == ("a", [])
        return
    with pytest.raises(RefusedError) as refused:
        read_text("a", "", entities)
    assert refused.value.description == f"Bad Request: {reason}"


def test_markdown_is_refused_with_the_playgrounds_own_sentence() -> None:
    with pytest.raises(RefusedError, match="the playground reads parse_mode HTML only"):
        read_text("*a*", "MarkdownV2")
