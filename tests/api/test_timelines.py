"""`/v1/timelines`: saved questions and the timelines that answer them."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from api.settings import ServiceSettings
from timeline.stores import open_store

OPENING = "Harborline Motors opened a plant in Tacoma on March 3, 2024."
AGAIN = (
    "The new factory drew crowds. Harborline Motors opened a plant in Tacoma on March 3, 2024, with a parade."
)
LAWSUIT = "Norvik Foods sued Harborline Motors in Oslo on May 6, 2024."


def save(client: FlaskClient, **body: Any) -> TestResponse:
    return client.post("/v1/timelines", json={"title": "Harborline: 2024"} | body)


def add(client: FlaskClient, text: str, id: str) -> None:
    assert client.post("/v1/documents", json={"text": text, "id": id, "language": "en"}).status_code == 201


def test_save_read_change_forget(client: FlaskClient) -> None:
    saved = save(client, query={"q": "Harborline", "from": "2024"})
    assert saved.status_code == 201
    assert saved.headers["Location"] == "/v1/timelines/harborline-2024"
    assert saved.json["query"] == {"q": "Harborline", "from": "2024"}

    read = client.get(saved.headers["Location"])
    assert read.json == saved.json
    assert client.get("/v1/timelines").json == {"data": [saved.json], "next": None}

    changed = client.put(
        "/v1/timelines/harborline-2024", json={"title": "Harborline", "query": {"tag": "deal"}}
    )
    assert changed.status_code == 200
    assert changed.json["query"] == {"tag": "deal"}
    made = client.put("/v1/timelines/other", json={"title": "Other"})
    assert made.status_code == 201
    assert [t["slug"] for t in client.get("/v1/timelines").json["data"]] == ["other", "harborline-2024"]

    assert client.delete("/v1/timelines/other").status_code == 204
    assert client.get("/v1/timelines/other").status_code == 404
    assert client.delete("/v1/timelines/other").status_code == 404
    assert client.get("/v1/timelines/other.json").status_code == 404


def test_a_name_is_taken_or_chosen(client: FlaskClient) -> None:
    assert save(client).status_code == 201
    again = save(client)
    assert again.status_code == 409
    assert "harborline-2024" in again.json["detail"]
    korean = save(client, title="반도체 공장")
    assert korean.status_code == 201
    assert korean.headers["Location"].isascii()
    assert client.get(korean.headers["Location"]).json["slug"] == "반도체-공장"


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"title": ""}, "/title"),
        ({"title": "a", "slug": "A b"}, "/slug"),
        ({"title": "a", "slug": "../etc"}, "/slug"),
        ({"title": "a", "query": {"from": "no day"}}, "/query/from"),
        ({"title": "a", "query": {"match": "near"}}, "/query/match"),
        ({"title": "a", "query": {"colour": "red"}}, "/query/colour"),
        ({"title": "a", "query": {"max_dates": 0}}, "/query/max_dates"),
        ({"title": "a", "extra": 1}, "/extra"),
        ({}, "/title"),
    ],
)
def test_what_is_wrong_is_named(client: FlaskClient, body: dict[str, Any], pointer: str) -> None:
    answer = client.post("/v1/timelines", json=body)
    assert answer.status_code == 422
    assert [e["pointer"] for e in answer.json["errors"]] == [pointer]
    assert client.get("/v1/timelines").json["data"] == []


def test_bodies_of_another_kind(client: FlaskClient) -> None:
    assert client.post("/v1/timelines", data="{}", content_type="text/plain").status_code == 415
    assert client.post("/v1/timelines", data="{", content_type="application/json").status_code == 400
    assert client.post("/v1/timelines", json=[1]).status_code == 422
    assert client.put("/v1/timelines/Not%20One", json={"title": "a"}).status_code == 404


def test_what_several_documents_tell_is_one_entry(client: FlaskClient) -> None:
    add(client, OPENING, "a")
    add(client, AGAIN, "b")
    add(client, LAWSUIT, "c")
    save(client, query={"q": "Harborline", "to": "2024-04"})

    shown = client.get("/v1/timelines/harborline-2024.json").json
    (entry,) = shown["entries"]
    assert {e["document"] for e in entry["evidence"]} == {"a", "b"}
    assert shown["query"] == {"q": "Harborline", "to": "2024-04"}
    assert {e["document"] for e in shown["events"]} == {"a", "b"}

    client.delete("/v1/documents/b")
    (entry,) = client.get("/v1/timelines/harborline-2024.json").json["entries"]
    assert {e["document"] for e in entry["evidence"]} == {"a"}


def test_every_format_and_what_is_kept(client: FlaskClient) -> None:
    add(client, OPENING, "a")
    save(client)
    first = client.get("/v1/timelines/harborline-2024.csv")
    assert first.mimetype == "text/csv"
    assert len(list(csv.DictReader(io.StringIO(first.text)))) == 1
    known = {"If-None-Match": first.headers["ETag"]}
    assert client.get("/v1/timelines/harborline-2024.csv", headers=known).status_code == 304
    assert client.get("/v1/timelines/harborline-2024.csv?excel=1").data.startswith(b"\xef\xbb\xbf")

    add(client, LAWSUIT, "c")
    later = client.get("/v1/timelines/harborline-2024.csv", headers=known)
    assert later.status_code == 200
    assert len(list(csv.DictReader(io.StringIO(later.text)))) == 2
    assert client.get("/v1/timelines/harborline-2024.nothing").status_code == 404


def test_what_is_kept_is_kept_apart(client: FlaskClient, settings: ServiceSettings) -> None:
    """By address and by what is accepted, and only until the store changes, whoever changes it."""
    add(client, OPENING, "a")
    path = "/v1/documents/a/timeline"
    for _ in range(2):
        assert client.get(path).mimetype == "application/json"
        assert client.get(path, headers={"Accept": "text/csv"}).mimetype == "text/csv"
        assert client.get(path + "?format=md", headers={"Accept": "text/csv"}).mimetype == "text/markdown"
        assert client.get("/v1/entries.csv").data.count(b"\r\n") == 2
        assert client.head("/v1/entries.csv").status_code == 200
    one, two = (client.get("/v1/entries.csv") for _ in range(2))
    assert one.headers["X-Request-ID"] != two.headers["X-Request-ID"]
    changing = {"X-Request-ID", "X-RateLimit-Remaining", "X-RateLimit-Reset"}
    assert {k: v for k, v in one.headers if k not in changing} == {
        k: v for k, v in two.headers if k not in changing
    }
    with closing(open_store(settings.store)) as other:
        other.remove("a")
    assert client.get(path).status_code == 404
    assert client.get("/v1/entries.csv").data.count(b"\r\n") == 1


def test_a_change_that_changes_nothing_sends_nothing(client: FlaskClient) -> None:
    """Who has an answer that is made anew and comes out the same is told so, then and afterwards."""
    add(client, OPENING, "a")
    save(client)
    path = "/v1/timelines/harborline-2024.json"
    first = client.get(path)
    known = {"If-None-Match": f'"another", W/{first.headers["ETag"]}'}
    save(client, title="Another")
    for _ in range(2):
        same = client.get(path, headers=known)
        assert (same.status_code, same.data) == (304, b"")
        assert same.headers["ETag"] == first.headers["ETag"]
        assert "Content-Type" not in same.headers
        assert same.headers["X-Request-ID"]
    assert client.get(path).data == first.data


def test_the_most_telling_days(client: FlaskClient) -> None:
    add(client, OPENING, "a")
    add(client, AGAIN, "b")
    add(client, LAWSUIT, "c")
    save(client, query={"max_dates": 1, "per_date": 1})
    (entry,) = client.get("/v1/timelines/harborline-2024.json").json["entries"]
    assert entry["time"]["edtf"] == "2024-03-03"


def test_pages(client: FlaskClient) -> None:
    for number in range(5):
        save(client, title=f"t{number}")
    first = client.get("/v1/timelines?limit=3")
    assert 'rel="next"' in first.headers["Link"]
    rest = client.get("/v1/timelines", query_string={"limit": 3, "cursor": first.json["next"]})
    slugs = [t["slug"] for page in (first, rest) for t in page.json["data"]]
    assert slugs == ["t4", "t3", "t2", "t1", "t0"]
