"""`POST /v1/extract`."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.api.conftest import ENGLISH, KOREAN


def extract(client: FlaskClient, **record: Any) -> Any:
    answer = client.post("/v1/extract", json=record)
    assert answer.status_code == 200, answer.text
    return answer.json


@pytest.mark.parametrize(("text", "language"), [(KOREAN, "ko"), (ENGLISH, "en")], ids=["Korean", "English"])
def test_a_record(client: FlaskClient, text: str, language: str) -> None:
    found = extract(client, id="a1", text=text, published="2024-11-19", publisher="남도데일리")
    assert found["document"]["id"] == "a1"
    assert found["document"]["language"] == language
    assert found["document"]["published_basis"] == "given"
    assert found["document"]["publisher"] == "남도데일리"
    assert "text" not in found["document"]
    assert found["timexes"]
    assert found["claims"]
    assert found["entries"]
    for timex in found["timexes"]:
        assert text[timex["start"] : timex["end"]] == timex["text"]
    for entry in found["entries"]:
        for evidence in entry["evidence"]:
            assert evidence["document"] == "a1"
            assert text[evidence["start"] : evidence["end"]] == evidence["exact"]


def test_nothing_is_stored(client: FlaskClient) -> None:
    extract(client, text=KOREAN)
    assert client.get("/v1/documents").json == {"data": [], "next": None}


def test_the_same_input_gives_the_same_bytes(client: FlaskClient) -> None:
    first, second = (client.post("/v1/extract", json={"text": KOREAN}).data for _ in range(2))
    assert first == second


def test_plain_text_with_parameters(client: FlaskClient) -> None:
    answer = client.post(
        "/v1/extract?published=2024-11-19&id=x",
        data=KOREAN.encode(),
        content_type="text/plain; charset=utf-8",
    )
    assert answer.status_code == 200
    assert answer.json["document"]["id"] == "x"
    assert answer.json["document"]["published"] == "2024-11-19"
    assert "2024-10-31" in {timex["value"] for timex in answer.json["timexes"]}


def test_a_declared_charset_is_read(client: FlaskClient) -> None:
    answer = client.post(
        "/v1/extract", data=KOREAN.encode("cp949"), content_type="text/plain; charset=euc-kr"
    )
    assert answer.status_code == 200
    assert answer.json["document"]["characters"] == len(KOREAN)


def test_html_gives_its_text(client: FlaskClient) -> None:
    page = (
        "<html><head><title>연구소</title></head><body><nav><a href='/'>홈</a></nav><article><h1>해온전자 연구소</h1>"
        + "".join(f"<p>{part}</p>" for part in KOREAN.split("\n\n"))
        + "</article></body></html>"
    )
    answer = client.post("/v1/extract?published=2024-11-19", data=page.encode(), content_type="text/html")
    assert answer.status_code == 200
    text = answer.json["document"]["text"]
    assert "해온전자는 2021년부터" in text
    assert "<p>" not in text
    assert answer.json["entries"]


def test_only_runs_what_is_wanted(client: FlaskClient) -> None:
    answer = client.post("/v1/extract?only=timexes", json={"text": KOREAN})
    assert set(answer.json) == {"document", "timexes"}
    answer = client.post("/v1/extract?only=timexes&only=claims", json={"text": KOREAN})
    assert set(answer.json) == {"document", "timexes", "claims"}
    assert client.post("/v1/extract?only=timexes&format=csv", json={"text": KOREAN}).status_code == 400


@pytest.mark.parametrize(
    ("query", "accept", "media_type"),
    [
        ("", None, "application/json"),
        ("", "*/*", "application/json"),
        ("", "text/csv", "text/csv"),
        ("", "text/csv;q=0.5, application/json;q=0.4", "text/csv"),
        ("", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
        ("", "application/xml;q=0.9,*/*;q=0.8", "application/json"),
        ("?format=timelinejs", None, "application/json"),
        ("?format=atom", "application/json", "application/atom+xml"),
        ("?format=csv", "application/json", "text/csv"),
        ("?format=timeml", None, "application/xml"),
        ("?format=ndjson", None, "application/x-ndjson"),
    ],
)
def test_the_format(client: FlaskClient, query: str, accept: str | None, media_type: str) -> None:
    headers = {} if accept is None else {"Accept": accept}
    answer = client.post(f"/v1/extract{query}", json={"text": KOREAN}, headers=headers)
    assert answer.status_code == 200
    assert answer.mimetype == media_type


def test_csv_for_excel(client: FlaskClient) -> None:
    answer = client.post("/v1/extract?format=csv&excel=1", json={"text": KOREAN, "published": "2024-11-19"})
    assert answer.data.startswith("\ufeff".encode())
    rows = list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))
    assert rows
    assert all(row["quote"] in KOREAN for row in rows)


# ------------------------------------------------------------------ bad input


@pytest.mark.parametrize(
    ("record", "pointer"),
    [
        ({}, "/text"),
        ({"text": None}, "/text"),
        ({"text": 7}, "/text"),
        ({"text": ""}, "/text"),
        ({"text": " \n"}, "/text"),
        ({"text": KOREAN, "publised": "2024-11-19"}, "/publised"),
        ({"text": KOREAN, "a/b~": 1}, "/a~1b~0"),
        ({"text": KOREAN, "title": ["x"]}, "/title"),
        ({"text": KOREAN, "published": "2024-02-30"}, "/published"),
        ({"text": KOREAN, "published": "99999-01-01"}, "/published"),
        ({"text": KOREAN, "published": 2024}, "/published"),
        ({"text": KOREAN, "language": "klingon"}, "/language"),
        ({"text": KOREAN, "timezone": "Mars/Base"}, "/timezone"),
        ({"text": KOREAN, "id": "a/b"}, "/id"),
    ],
)
def test_a_bad_record_is_told_where(client: FlaskClient, record: dict[str, Any], pointer: str) -> None:
    answer = client.post("/v1/extract", json=record)
    assert answer.status_code == 422
    assert answer.content_type == "application/problem+json"
    assert answer.json["status"] == 422
    assert answer.json["instance"] == "/v1/extract"
    assert pointer in [error["pointer"] for error in answer.json["errors"]]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 422),
        (b'"text"', 422),
        (b'{"text": "\xff\xfe"}', 400),
        (b'{"text": "\\ud800"}', 400),
        (b'{"text": NaN}', 400),
        (b'{"text": ' + b"[" * 5000 + b"]" * 5000 + b"}", 400),
        (b'{"text": ' + b"[" * 100 + b"]" * 100 + b"}", 413),
        (b'{"text": "' + b"a" * 200_000 + b'"}', 413),
    ],
)
def test_bad_json(client: FlaskClient, body: bytes, status: int) -> None:
    answer = client.post("/v1/extract", data=body, content_type="application/json")
    assert answer.status_code == status
    assert answer.content_type == "application/problem+json"
    assert answer.json["detail"]


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("image/png", b"\x89PNG", 415),
        ("", b"text", 415),
        ("application/x-www-form-urlencoded", b"text=a", 415),
        ("text/plain; charset=martian", b"text", 415),
        ("text/plain; charset=euc-kr", b"\xff\xff\xff", 400),
        ("text/plain", b"", 422),
    ],
)
def test_other_bodies(client: FlaskClient, content_type: str, body: bytes, status: int) -> None:
    answer = client.post("/v1/extract", data=body, headers={"Content-Type": content_type})
    assert answer.status_code == status
    assert answer.content_type == "application/problem+json"


def test_compressed_bodies_are_refused(client: FlaskClient) -> None:
    answer = client.post("/v1/extract", json={"text": "a"}, headers={"Content-Encoding": "gzip"})
    assert answer.status_code == 415


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("publised=2024-11-19", "publised"),
        ("published=2024-13-01", "published"),
        ("published=soon", "published"),
        ("format=pdf", "format"),
        ("only=everything", "only"),
        ("genre=poem", "genre"),
        ("excel=perhaps", "excel"),
    ],
)
def test_a_bad_parameter_is_named(client: FlaskClient, query: str, parameter: str) -> None:
    answer = client.post(f"/v1/extract?{query}", data=KOREAN.encode(), content_type="text/plain")
    assert answer.status_code == 400
    assert answer.content_type == "application/problem+json"
    assert parameter in [error["parameter"] for error in answer.json["errors"]]


def test_what_is_not_acceptable(client: FlaskClient) -> None:
    answer = client.post("/v1/extract", json={"text": KOREAN}, headers={"Accept": "image/png"})
    assert answer.status_code == 406
