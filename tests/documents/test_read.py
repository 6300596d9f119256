"""Bytes, records and paths become documents; what cannot be read fails alone, with a message that says what to do."""

from __future__ import annotations

import gzip
import io
import json
import time
from pathlib import Path

import pytest

from timeline.documents import Failure, Given, from_bytes, from_record, scan
from timeline.errors import InvalidInput, TimelineError, TooLarge, UnsupportedMedia
from timeline.settings import Settings
from timeline.types import Document

KOREAN = "새솔시는 19일 침수 감지기를 설치한다고 밝혔다. 공사는 내년 3월 끝난다."


def write(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949", "utf-16-le"])
def test_encodings_give_the_same_text(encoding: str) -> None:
    data = KOREAN.encode(encoding)
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    document = from_bytes(data, name="a.txt")
    assert document.text == KOREAN
    assert document.language == "ko"


@pytest.mark.parametrize(
    ("data", "error", "says"),
    [
        (b"", InvalidInput, "empty"),
        (b" \n\t ", InvalidInput, "empty"),
        (b"\x00\x01\x02\x03" * 50, UnsupportedMedia, "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), UnsupportedMedia, "binary"),
        ("naïve".encode()[:-3] + b"\xff\xfe text that goes on", InvalidInput, "save it as UTF-8"),
    ],
)
def test_what_is_no_text(data: bytes, error: type[TimelineError], says: str) -> None:
    with pytest.raises(error) as raised:
        from_bytes(data, name="a.txt")
    assert says in raised.value.detail


@pytest.mark.parametrize(
    ("record", "pointer"),
    [
        ({}, "/text"),
        ({"text": 5}, "/text"),
        ({"text": ""}, "/text"),
        ({"text": "a \ud800 b"}, "/text"),
        ({"text": "a \0 b"}, "/text"),
        ({"text": "a", "published": "2024-02-30"}, "/published"),
        ({"text": "a", "published": "99999-01-01"}, "/published"),
        ({"text": "a", "published": "yesterday"}, "/published"),
        ({"text": "a", "published": 20241119}, "/published"),
        ({"text": "a", "language": "klingon"}, "/language"),
        ({"text": "a", "timezone": "Mars/Olympus"}, "/timezone"),
        ({"text": "a", "timezone": "../../etc/passwd"}, "/timezone"),
        ({"text": "a", "id": ["x"]}, "/id"),
    ],
)
def test_a_record_says_which_field_is_wrong(record: dict[str, object], pointer: str) -> None:
    with pytest.raises(InvalidInput) as raised:
        from_record(record, fallback_id="x")
    assert [fault.pointer for fault in raised.value.errors] == [pointer]


def test_unknown_keys_are_ignored_and_the_record_goes_before_what_is_given() -> None:
    document = from_record(
        {"text": KOREAN, "published": "2024-11-19T07:49:00+09:00", "mood": "blue"},
        given=Given(published="2020-01-01", publisher="한들일보"),
        fallback_id="x",
    )
    assert (document.id, document.published, document.publisher) == ("x", "2024-11-19T07:49", "한들일보")


def test_one_bad_line_of_five_fails_alone(tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"r{n}", "text": "A dam broke on Monday."}) for n in range(5)]
    lines[2] = '{"id": "r2", "text": '
    name = write(tmp_path, "five.jsonl", "\n".join(lines).encode())
    found = list(scan([name]))
    assert [type(f) for f in found] == [Document, Document, Failure, Document, Document]
    failure = found[2]
    assert isinstance(failure, Failure)
    assert failure.line == 3
    assert "line 3" in failure.error.detail


def test_compressed_lines_and_a_broken_archive(tmp_path: Path) -> None:
    packed = gzip.compress(b'{"text": "A dam broke."}\n' * 3)
    whole = write(tmp_path, "a.jsonl.gz", packed)
    broken = write(tmp_path, "b.jsonl.gz", packed[:-12])
    assert len([d for d in scan([whole]) if isinstance(d, Document)]) == 3
    assert any(isinstance(d, Failure) and "broken" in d.error.detail for d in scan([broken]))


def test_a_bomb_stops_at_the_limit(tmp_path: Path) -> None:
    name = write(tmp_path, "bomb.jsonl.gz", gzip.compress(b"x" * 30_000_000))
    found = list(scan([name], settings=Settings(max_bytes=1_000_000)))
    assert [isinstance(f, Failure) and isinstance(f.error, TooLarge) for f in found] == [True]


def test_a_bomb_of_short_lines_stops_too(tmp_path: Path) -> None:
    name = write(tmp_path, "bomb.jsonl.gz", gzip.compress(b"\n" * 30_000_000))
    found = list(scan([name], settings=Settings(max_bytes=1_000_000)))
    assert [isinstance(f, Failure) and isinstance(f.error, TooLarge) for f in found] == [True]


def test_deep_json_is_refused(tmp_path: Path) -> None:
    name = write(tmp_path, "deep.jsonl", b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}")
    (found,) = scan([name])
    assert isinstance(found, Failure)
    assert "nested" in found.error.detail


def test_a_folder_is_all_its_files_in_order_and_ids_are_unique(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    write(tmp_path, "z.txt", b"A dam broke on Monday.")
    write(tmp_path, "a.md", b"# A dam\n\nIt broke on **Monday**.")
    write(tmp_path / "b", "z.txt", b"A bridge fell on Tuesday.")
    write(tmp_path, "ignored.png", b"\x89PNG")
    write(tmp_path, "README.md", b"What these are.")
    assert [d.id for d in scan([str(tmp_path)])] == ["a", "z", "z-2"]


def test_standard_input_is_records_or_a_text() -> None:
    records = io.BytesIO(b'{"text": "A dam broke."}\n{"text": "It rained."}\n')
    assert [d.text for d in scan(["-"], stdin=records) if isinstance(d, Document)] == [
        "A dam broke.",
        "It rained.",
    ]
    text = io.BytesIO(b"A dam broke.\nIt rained.")
    assert [d.text for d in scan(["-"], stdin=text) if isinstance(d, Document)] == [
        "A dam broke.\nIt rained."
    ]


def test_no_such_file_is_a_failure() -> None:
    (found,) = scan(["nowhere/at/all.txt"])
    assert isinstance(found, Failure)
    assert "no such file" in found.error.detail


def test_a_file_over_the_limit() -> None:
    with pytest.raises(TooLarge):
        from_bytes(b"word " * 1000, name="a.txt", settings=Settings(max_bytes=100))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000_000,
        " x" * 2_000_000,
        "1234567890\n" * 100_000,
        "(" * 1_000_000,
        '"' * 1_000_000,
        "<a " * 500_000,
    ],
    ids=["one letter", "spaces", "digits", "brackets", "quotes", "tags"],
)
def test_hostile_text_is_read_in_seconds(text: str) -> None:
    began = time.perf_counter()
    document = from_bytes(text.encode(), name="a.txt")
    assert len(document.clean) == len(document.text)
    assert time.perf_counter() - began < 12


def test_front_matter_is_metadata() -> None:
    document = from_bytes(
        b"---\ntitle: A dam breaks\npublished: 2024-11-19\npublisher: The Ledger\n---\n\nIt broke on Monday night.\n",
        name="a.txt",
    )
    assert (document.title, document.published, document.published_basis) == (
        "A dam breaks",
        "2024-11-19",
        "metadata",
    )
    assert document.text[document.blocks[-1].start : document.blocks[-1].end] == "It broke on Monday night."


HTML = """<!doctype html><html lang="en"><head><title>x</title>
<meta property="og:site_name" content="The Ledger"><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "A dam breaks", "datePublished": "2024-11-19T06:30:00Z",
"author": {"name": "Jo Reed"}}
</script></head><body><nav><a href="/">Home</a></nav><article><h1>A dam breaks</h1>
<p>The Tarn dam broke on Monday night after three days of rain, the county said, and forty families left.</p>
<p>Engineers had warned in 2021 that the wall was cracked. Repairs were planned for next spring, the county added.</p>
</article><footer>© 2024 The Ledger</footer></body></html>"""


def test_html_gives_the_article_and_what_the_page_says_of_itself() -> None:
    document = from_bytes(HTML.encode(), name="page.html")
    assert (document.title, document.publisher, document.author) == ("A dam breaks", "The Ledger", "Jo Reed")
    assert (document.published, document.published_basis) == ("2024-11-19T06:30", "metadata")
    assert document.extracted
    assert "Engineers had warned in 2021" in document.text
    assert "Home" not in document.text


def test_korean_html_in_its_old_code_page() -> None:
    page = (
        '<!doctype html><html><head><meta charset="euc-kr"><meta property="og:title" content="침수 감지기 120대 설치">'
        '<meta property="article:published_time" content="2024-11-19T07:49:00+09:00"></head>'
        "<body><ul><li>정치</li></ul><h1>침수 감지기 120대 설치</h1>"
        "<div>[한들일보 도하린 기자] 새솔시가 다음 달 초부터 "
        "감지기를 설치한다고 19일 밝혔다.<br><br>시는 내년 3월까지 공사를 마칠 계획이다."
        "<figure><figcaption>새솔시 둔치</figcaption></figure></div></body></html>"
    )
    document = from_bytes(page.encode("cp949"), name="a.html")
    assert (document.title, document.published) == ("침수 감지기 120대 설치", "2024-11-19T07:49")
    assert (document.publisher, document.author) == ("한들일보", "도하린")
    assert [document.text[b.start : b.end] for b in document.blocks if str(b.kind) == "body"] == [
        "새솔시가 다음 달 초부터 감지기를 설치한다고 19일 밝혔다.",
        "시는 내년 3월까지 공사를 마칠 계획이다.",
    ]
    assert "둔치" not in document.text


def test_a_page_of_nothing_but_tags_is_refused() -> None:
    with pytest.raises(TooLarge):
        from_bytes(b"<!doctype html>" + b"<a href=x>link</a>" * 60_000, name="a.html")


def test_a_page_without_an_article_says_so() -> None:
    with pytest.raises(InvalidInput):
        from_bytes(b"<!doctype html><html><body></body></html>", name="page.html")


def test_markdown_keeps_its_offsets() -> None:
    text = (
        "# A dam breaks\n\nThe **Tarn dam** broke on [Monday](https://x.example/a) night, the county said.\n"
    )
    document = from_bytes(text.encode(), name="a.md")
    assert document.text == text
    assert len(document.clean) == len(text)
    assert "**" not in document.clean
    assert document.clean.index("Tarn dam") == text.index("Tarn dam")
    assert document.title == "A dam breaks"


def test_headings_of_markdown_are_headings() -> None:
    text = (
        "# Will the **Tarn dam** hold through winter?\n\nThe dam broke on Monday night, the county said.\n\n"
        "## What comes next, and when?\n\nRepairs are planned for spring.\n\nWho pays\n-----\n\nThe county will pay.\n"
    )
    document = from_bytes(text.encode(), name="a.md")
    assert [str(b.kind) for b in document.blocks] == ["title", "body", "heading", "body", "heading", "body"]
    assert document.title == "Will the Tarn dam hold through winter?"


def test_mail() -> None:
    data = (
        b"From: desk@ledger.example\r\nSubject: A dam breaks\r\nDate: Tue, 19 Nov 2024 06:30:00 +0000\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\n\r\nThe Tarn dam broke on Monday night.\r\n"
    )
    document = from_bytes(data, name="a.eml")
    assert (document.title, document.published) == ("A dam breaks", "2024-11-19T06:30")


def test_mail_in_html_with_encoded_headers() -> None:
    data = (
        "From: =?utf-8?b?7ZWc65Ok7J2867O0?= <desk@handeul.example>\r\nSubject: =?utf-8?b?7Lmo7IiYIOqwkOyngOq4sA==?=\r\n"
        "Date: Tue, 19 Nov 2024 07:49:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        "<html><body><article><p>새솔시가 19일 감지기를 설치한다고 밝혔다.</p></article></body></html>\r\n"
    )
    document = from_bytes(data.encode(), name="m.eml")
    assert (document.title, document.publisher, document.published) == (
        "침수 감지기",
        "한들일보",
        "2024-11-19T07:49",
    )
    assert document.text == "새솔시가 19일 감지기를 설치한다고 밝혔다."


def pdf(lines: list[str]) -> bytes:
    """A PDF of one page with these lines."""
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    stream = f"BT /F1 12 Tf 50 750 Td 14 TL {shown} ET"
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
            "/Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    made, offsets = "%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    trailer = f"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF"
    return f"{made}xref\n0 6\n0000000000 65535 f \n{table}{trailer}".encode()


def test_pdf_with_its_lines_put_together() -> None:
    lines = [
        "Dam breaks above Ostrel",
        "The dam above Ostrel broke on Monday night after three days of rain, and",
        "forty families left their homes before dawn, the county said in a statement",
        "that it sent to the families on the following day and that was read aloud.",
        "Repairs are planned for next spring.",
    ]
    document = from_bytes(pdf(lines), name="a.pdf")
    assert document.extracted
    found = [(str(b.kind), document.text[b.start : b.end]) for b in document.blocks]
    assert found[0] == ("title", "Dam breaks above Ostrel")
    assert found[1][1].startswith("The dam above Ostrel broke")
    assert "statement\nthat it sent" in found[1][1]


def test_word(tmp_path: Path) -> None:
    import docx

    file = docx.Document()
    file.add_paragraph("The Tarn dam broke on Monday night.")
    file.save(str(tmp_path / "a.docx"))
    (document,) = scan([str(tmp_path / "a.docx")])
    assert isinstance(document, Document)
    assert document.text == "The Tarn dam broke on Monday night."


def test_a_pdf_that_is_none_says_so() -> None:
    with pytest.raises(InvalidInput):
        from_bytes(b"%PDF-1.4 not really", name="a.pdf")
