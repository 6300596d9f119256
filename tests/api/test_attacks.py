"""What attackers send, and the answer that they must get."""

from __future__ import annotations

import csv
import io
import re
import time
import zipfile
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient

WORDS = "In May 2021 Harborline Motors opened a plant in Tacoma, said Dana Whitlock."
MARKUP = '"><img src=x onerror=alert(1)>'
FORMULA = "=HYPERLINK(A1)"


def put(client: FlaskClient, **record: str) -> None:
    assert client.post("/v1/documents", json={"text": WORDS} | record).status_code == 201


@pytest.mark.parametrize(
    "name",
    [
        *("../../etc/passwd", "..", "a/../b", "..\\..\\boot.ini", "a\0b", "a\r\nX-Evil: 1", "\x1b[2J"),
        *(" a", "a\u2028b", "a" * 201),
    ],
)
def test_ids_that_lead_elsewhere(client: FlaskClient, name: str) -> None:
    """No document gets such a name, and none is looked for under it."""
    answer = client.post("/v1/documents", json={"id": name, "text": WORDS})
    assert answer.status_code == 422
    assert answer.json["errors"][0]["pointer"] == "/id"
    assert "X-Evil" not in answer.headers
    for path in (
        f"/v1/documents/{quote(name, safe='')}",
        f"/v1/documents/{quote(name, safe='')}/timeline.csv",
    ):
        assert client.get(path).status_code == 404
    assert client.get("/v1/documents").json["data"] == []


@pytest.mark.parametrize(
    "name", ["x'); DROP TABLE documents; --", "x' OR '1'='1", "%", "_", '"', "${jndi:x}"]
)
def test_ids_that_are_statements(client: FlaskClient, name: str) -> None:
    """They are names like any other: that document is read and removed, and no other."""
    put(client, id="bystander", text=WORDS + " It closed in 2023.")
    put(client, id=name)
    path = f"/v1/documents/{quote(name, safe='')}"
    assert client.get(path).json["document"]["id"] == name
    assert client.delete(path).status_code == 204
    assert client.delete(path).status_code == 404
    assert [d["id"] for d in client.get("/v1/documents").json["data"]] == ["bystander"]


STATEMENT = "x' OR 1=1; DROP TABLE entries; --"


@pytest.mark.parametrize(
    ("query", "status"),
    [
        *(({name: STATEMENT}, 200) for name in ("q", "type", "source", "participant", "tag", "document")),
        ({"q": '" OR grams MATCH "*'}, 200),
        ({"q": "NEAR(a b) AND NOT *"}, 200),
        *(({name: STATEMENT}, 400) for name in ("sort", "kind", "match", "limit", "cursor", "from", "to")),
        ({"cursor": "WzEsMiwzLCJ4IG9yIDE9MSJd"}, 400),  # [1,2,3,"x or 1=1"]
        ({"cursor": "W10" * 150}, 400),
        ({"min_confidence": "nan"}, 400),
        ({STATEMENT: "1"}, 400),
    ],
)
def test_questions_that_are_statements(client: FlaskClient, query: dict[str, str], status: int) -> None:
    """They find nothing or are refused, and what is there stays."""
    put(client, id="a")
    answer = client.get("/v1/entries", query_string=query)
    assert answer.status_code == status, answer.text
    if status == 200:
        assert answer.json["data"] == []
    assert len(client.get("/v1/entries").json["data"]) == 1


@pytest.mark.parametrize(
    "path",
    [
        "/static/../../pyproject.toml",
        "/static/%2e%2e/%2e%2e/pyproject.toml",
        "/static/..%2fapplication.py",
        "/static//etc/passwd",
        "/static/..\\application.py",
        "/static/page.css%00.py",
        "/v1/timelines/../../etc/passwd.json",
        "/v1/documents/..%2f..%2fetc%2fpasswd",
        "/v1/entries.%2e%2e",
        "/v1/entries.py",
    ],
)
def test_paths_that_lead_elsewhere(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404, answer.text
    assert b"root:" not in answer.data
    assert b"import" not in answer.data


@pytest.mark.parametrize("path", ["/v1/extract", "/v1/documents", "/v1/documents:bulk", "/v1/timelines", "/"])
@pytest.mark.parametrize(
    "kind", ["application/xml", "multipart/mixed; boundary=a", "application/x-yaml", "a/b/c"]
)
def test_bodies_of_another_kind(client: FlaskClient, path: str, kind: str) -> None:
    """No parser is called for them: no entity is expanded, and nothing is kept."""
    body = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    answer = client.post(path, data=body, content_type=kind)
    assert answer.status_code in ({415} if path != "/" else {415, 422}), answer.text
    assert b"root:" not in answer.data
    assert client.get("/v1/documents").json["data"] == []


def test_cells_that_are_formulas(client: FlaskClient) -> None:
    put(client, id="+1+1", title=FORMULA, publisher="@SUM(1)", author="-2+3", url="https://a.example/")
    for suffix in ("", "?excel=1"):
        text = client.get(f"/v1/entries.csv{suffix}").data.decode("utf-8-sig")
        cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
        assert any(FORMULA in cell for cell in cells)
        assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r"))]


def test_markup_stays_text(client: FlaskClient) -> None:
    """In Markdown, which becomes HTML elsewhere, and in problems that repeat what was asked."""
    put(client, id="a", title=MARKUP, publisher=MARKUP)
    assert not re.search(r"(?<!\\)<", client.get("/v1/documents/a/timeline.md").text)
    answer = client.get(f"/v1/documents/{quote(MARKUP, safe='')}")
    assert answer.status_code == 404
    assert answer.content_type == "application/problem+json"


@pytest.mark.parametrize(
    "header",
    [
        {"Host": "evil.example"},
        {"X-Forwarded-Host": "evil.example"},
        {"X-Original-URL": "/metrics"},
        {"X-HTTP-Method-Override": "DELETE"},
    ],
)
def test_headers_that_would_turn_an_answer_round(client: FlaskClient, header: dict[str, str]) -> None:
    put(client, id="a")
    put(client, id="b", text=WORDS + " It closed in 2023.")
    answer = client.get("/v1/documents?limit=1", headers=header)
    assert answer.status_code == 200
    assert "evil" not in answer.headers["Link"]
    assert client.post("/v1/documents/a", headers=header).status_code == 405
    assert len(client.get("/v1/documents").json["data"]) == 2


@pytest.mark.parametrize("request_id", ["x" * 5000, "a b", "a\tb", "<script>", "한글", '{"level": "error"}'])
def test_a_request_id_that_would_write_the_log(client: FlaskClient, request_id: str) -> None:
    answer = client.get("/healthz", headers={"X-Request-ID": request_id.encode().decode("latin-1")})
    assert answer.headers["X-Request-ID"] != request_id
    assert answer.headers["X-Request-ID"].isalnum()


def test_archives_are_no_text(client: FlaskClient) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"0" * 10_000_000)
    for kind, status in (("application/zip", 415), ("text/plain", 415), ("application/json", 400)):
        answer = client.post("/v1/extract", data=packed.getvalue(), content_type=kind)
        assert answer.status_code == status, answer.text


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"text": ' + b"9" * 100_000 + b"}", 400),
        (b'{"text": 1e999999}', 400),
        (b"{" + b",".join(b'"k%d": 0' % n for n in range(10_000)) + b"}", 422),
        (b'{"a":' * 60 + b"0" + b"}" * 60, 413),
        (b'{"text": "' + rb"\u0000" * 10_000 + b'"}', 422),
    ],
)
def test_json_that_is_a_bomb(client: FlaskClient, body: bytes, status: int) -> None:
    """Answered at once, with a problem that is not larger than what was sent by much."""
    began = time.process_time()
    answer = client.post("/v1/documents", data=body, content_type="application/json")
    assert answer.status_code == status, answer.text[:200]
    assert answer.content_type == "application/problem+json"
    assert time.process_time() - began < 2
