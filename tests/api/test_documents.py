"""`/v1/documents` and `/v1/entries`: the store over HTTP."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from api import create_app
from api.settings import ServiceSettings
from tests.api.conftest import ENGLISH, KOREAN


def add(client: FlaskClient, **record: Any) -> TestResponse:
    return client.post("/v1/documents", json={"text": KOREAN, "published": "2024-11-19"} | record)


def test_add_read_delete(client: FlaskClient) -> None:
    added = add(client, id="a1")
    assert added.status_code == 201
    assert added.headers["Location"] == "/v1/documents/a1"
    assert added.json["entries"]

    read = client.get("/v1/documents/a1")
    assert read.status_code == 200
    assert read.json["document"]["text"] == KOREAN
    assert read.json["document"]["added"]
    assert read.json["entries"] == added.json["entries"]

    assert client.delete("/v1/documents/a1").status_code == 204
    assert client.get("/v1/documents/a1").status_code == 404
    assert client.delete("/v1/documents/a1").status_code == 404
    assert client.get("/v1/entries").json["data"] == []


def test_the_same_content_again(client: FlaskClient) -> None:
    first, again = add(client), add(client)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json == again.json
    assert first.headers["Location"] == again.headers["Location"]
    assert add(client, id="another-name").json["document"]["id"] == first.json["document"]["id"]
    assert add(client, published="2024-11-20").status_code == 201


def test_an_id_is_taken(client: FlaskClient) -> None:
    add(client, id="a1")
    answer = add(client, id="a1", text=ENGLISH)
    assert answer.status_code == 409
    assert answer.json["title"] == "Already there"


def test_ids_of_any_script(client: FlaskClient) -> None:
    added = add(client, id="기사 1?#%é🙂")
    assert added.status_code == 201
    location = added.headers["Location"]
    assert location.isascii()
    assert client.get(location).json["document"]["id"] == "기사 1?#%é🙂"
    assert client.get(f"{location}/timeline.csv").status_code == 200


@pytest.mark.parametrize(
    "id", ["nowhere", "%00", "..%2F..%2Fetc%2Fpasswd", "%ED%A0%80", "' OR 1=1 --", "a" * 3000]
)
def test_no_such_document(client: FlaskClient, id: str) -> None:
    for path in (f"/v1/documents/{id}", f"/v1/documents/{id}/timeline.json"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert answer.content_type == "application/problem+json"


def test_a_timeline_in_every_format(client: FlaskClient) -> None:
    add(client, id="a1")
    for form in client.get("/v1/formats").json["data"]:
        by_name = client.get(f"/v1/documents/a1/timeline.{form['name']}")
        assert by_name.status_code == 200
        assert by_name.content_type == form["media_type"]
        assert by_name.data == client.get(f"/v1/documents/a1/timeline{form['suffix']}").data
        assert by_name.data == client.get(f"/v1/documents/a1/timeline?format={form['name']}").data
    rows = list(csv.DictReader(io.StringIO(client.get("/v1/documents/a1/timeline.csv").text)))
    entries = client.get("/v1/documents/a1/timeline.json").json["entries"]
    assert [row["id"] for row in rows] == [entry["id"] for entry in entries]
    assert client.get("/v1/documents/a1/timeline.exe").status_code == 404


def test_the_suffix_wins_over_accept(client: FlaskClient) -> None:
    add(client, id="a1")
    answer = client.get("/v1/documents/a1/timeline.csv", headers={"Accept": "application/json"})
    assert answer.mimetype == "text/csv"


def test_etags(client: FlaskClient) -> None:
    add(client, id="a1")
    for path in (
        "/v1/documents/a1",
        "/v1/documents/a1/timeline.csv",
        "/v1/documents",
        "/v1/entries",
        "/v1/formats",
    ):
        first = client.get(path)
        tag = first.headers["ETag"]
        assert not tag.startswith("W/")
        again = client.get(path, headers={"If-None-Match": f'"other", {tag}'})
        assert again.status_code == 304
        assert again.data == b""
        assert again.headers["ETag"] == tag
        assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200
        assert client.head(path).headers["ETag"] == tag
    tags = {client.get(f"/v1/documents/a1/timeline.{form}").headers["ETag"] for form in ("csv", "json", "md")}
    assert len(tags) == 3


def test_lists_go_on(client: FlaskClient) -> None:
    for number in range(5):
        assert add(client, id=f"d{number}", text=f"{KOREAN} {number}").status_code == 201
    seen: list[str] = []
    path = "/v1/documents?limit=2"
    while path:
        answer = client.get(path)
        seen += [document["id"] for document in answer.json["data"]]
        path = ""
        if answer.json["next"]:
            link = answer.headers["Link"]
            assert link.endswith('>; rel="next"')
            path = link[1 : link.index(">")]
    assert seen == ["d4", "d3", "d2", "d1", "d0"]


def test_search(client: FlaskClient) -> None:
    add(client, id="ko")
    add(client, id="en", text=ENGLISH)
    found = {
        q: [d["id"] for d in client.get("/v1/documents", query_string={"q": q}).json["data"]]
        for q in ("연구", "tacoma", "연구 tacoma", "공장을")
    }
    assert found == {"연구": ["ko"], "tacoma": ["en"], "연구 tacoma": [], "공장을": ["ko"]}


# ------------------------------------------------------------------ entries


def test_entries_of_the_whole_store(client: FlaskClient) -> None:
    add(client, id="ko")
    add(client, id="en", text=ENGLISH)
    everything = client.get("/v1/entries").json["data"]
    assert {entry["id"].split("/")[0] for entry in everything} == {"ko", "en"}
    bounds = [entry["time"]["earliest"] or "" for entry in everything]
    assert bounds == sorted(bounds)
    claims = client.get("/v1/entries?kind=claim").json["data"]
    assert claims
    assert all(entry["kind"] == "claim" for entry in claims)
    march = client.get("/v1/entries?from=2024-03&to=2024-03&document=en&match=within").json["data"]
    assert march
    assert all(entry["time"]["edtf"].startswith("2024-03") for entry in march)


def test_entries_as_csv(client: FlaskClient) -> None:
    add(client, id="ko")
    add(client, id="en", text=ENGLISH)
    rows = list(csv.DictReader(io.StringIO(client.get("/v1/entries.csv").text)))
    entries = client.get("/v1/entries").json["data"]
    assert [row["id"] for row in rows] == [entry["id"] for entry in entries]
    assert {row["language"] for row in rows} == {"ko", "en"}
    paged = client.get("/v1/entries.csv?limit=1")
    assert 'rel="next"' in paged.headers["Link"]


@pytest.mark.parametrize("words", ["2024", "2024-11", "2024-11-19", "작년 3월", "last March", "yesterday"])
def test_dates_that_people_type(client: FlaskClient, words: str) -> None:
    answer = client.get("/v1/entries", query_string={"from": words})
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("from=2024-02-30", "from"),
        ("from=banana", "from"),
        ("to=13월 45일", "to"),
        ("form=csv", "form"),
        ("limit=0", "limit"),
        ("limit=100000", "limit"),
        ("limit=x", "limit"),
        ("cursor=x", "cursor"),
        ("match=near", "match"),
        ("kind=song", "kind"),
        ("sort=size", "sort"),
        ("min_confidence=2", "min_confidence"),
        ("min_confidence=nan", "min_confidence"),
    ],
)
def test_bad_filters_are_named(client: FlaskClient, query: str, parameter: str) -> None:
    answer = client.get(f"/v1/entries?{query}")
    assert answer.status_code == 400
    assert parameter in [error["parameter"] for error in answer.json["errors"]]


def test_hostile_words_find_nothing(client: FlaskClient) -> None:
    add(client)
    for words in ("'; DROP TABLE entries --", '" OR "', "%", "\0", "*", "a" * 500, "NEAR(해 온)"):
        for name in ("q", "tag", "document", "language", "participant"):
            answer = client.get("/v1/entries", query_string={name: words[:200]})
            assert answer.status_code == 200, answer.text
    assert client.get("/v1/entries").json["data"]


# ------------------------------------------------------------------ bulk


def test_bulk(client: FlaskClient) -> None:
    lines = [
        json.dumps({"id": "a1", "text": KOREAN, "published": "2024-11-19", "section": "tech"}),
        "",
        "{broken",
        json.dumps({"title": "no text"}),
        "7",
        json.dumps({"id": "a2", "text": ENGLISH}),
        json.dumps({"text": KOREAN, "published": "2024-11-19"}),
        json.dumps({"id": "a1", "text": "Something else happened in 2019."}),
        json.dumps({"id": "big", "text": "x" * 200_001}),
        json.dumps({"id": "last", "text": "끝은 2024년이다."}),
    ]
    answer = client.post(
        "/v1/documents:bulk", data="\n".join(lines).encode(), content_type="application/x-ndjson"
    )
    assert answer.status_code == 200
    told = [json.loads(line) for line in answer.text.splitlines()]
    outcome = [(line["id"], line["error"]["status"] if "error" in line else line["created"]) for line in told]
    assert [status for _, status in outcome] == [True, 400, 422, 422, True, False, 409, 413, True]
    assert [name for name, status in outcome if isinstance(status, bool)] == ["a1", "a2", "a1", "last"]
    assert len(client.get("/v1/documents").json["data"]) == 3


def test_bulk_takes_ndjson_only(client: FlaskClient) -> None:
    answer = client.post("/v1/documents:bulk", data=b"{}", content_type="text/plain")
    assert answer.status_code == 415


# ------------------------------------------------------------------ trouble


def test_a_store_that_is_not_there(tmp_path: Any, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("in the way of a folder")
    app: Flask = create_app(ServiceSettings(store=str(tmp_path / "file" / "store.db")))
    client = app.test_client()
    line = b'{"text": "It opened in May 2021."}'
    told = [
        client.get("/v1/documents"),
        client.get("/documents"),
        client.post("/v1/documents:bulk", data=line, content_type="application/x-ndjson"),
    ]
    assert [answer.status_code for answer in told] == [503, 503, 200]
    assert all(answer.headers["Retry-After"] for answer in told[:2])
    assert told[0].content_type == "application/problem+json"
    assert json.loads(told[2].data)["error"]["status"] == 503
    assert not any(str(tmp_path) in answer.text for answer in told), "where it is, is nobody's business"
    assert str(tmp_path) in str([vars(record) for record in caplog.records])
    measured = client.get("/metrics")
    assert measured.status_code == 200
    assert "timeline_store_up 0" in measured.text


def test_no_cookies_and_safe_headers(client: FlaskClient) -> None:
    title = "<script>alert(1)</script>\r\nX-Evil: 1"
    added = add(client, id="a1", title=title)
    for answer in (
        added,
        client.get("/v1/documents/a1"),
        client.get("/nowhere"),
        client.get("/v1/documents/a1/timeline.md"),
    ):
        assert "Set-Cookie" not in answer.headers
        assert "X-Evil" not in answer.headers
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
