"""The pages as HTTP sends them: language, headers, what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from api import create_app
from api.engine import EXTENSION
from api.settings import ServiceSettings
from api.views import dates, marks, words


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Flask]:
    made = create_app(
        ServiceSettings(
            store=str(tmp_path / "store.db"), max_bytes=50_000, embed_ancestors="https://a.example"
        )
    )
    yield made
    made.extensions[EXTENSION].close()


@pytest.mark.parametrize(
    ("path", "accepted", "language"),
    [
        ("/", "ko-KR,ko;q=0.9", "ko"),
        ("/", "en-GB", "en"),
        ("/", "fr", "en"),
        ("/?lang=ko", "en", "ko"),
        ("/?lang=fr", "ko", "ko"),
    ],
)
def test_the_language_of_the_page(client: FlaskClient, path: str, accepted: str, language: str) -> None:
    answer = client.get(path, headers={"Accept-Language": accepted})
    assert f'<html lang="{language}">' in answer.text
    assert "Accept-Language" in answer.headers["Vary"]


def test_the_chosen_language_stays(client: FlaskClient) -> None:
    assert 'href="/search?lang=ko"' in client.get("/?lang=ko").text


def test_both_languages_have_all_words() -> None:
    def names(of: Any) -> Any:
        return {name: names(value) for name, value in of.items()} if isinstance(of, dict) else None

    found = [names(one) for one in words.all_words().values()]
    assert all(one == found[0] for one in found)


def test_only_embeds_may_be_framed(client: FlaskClient) -> None:
    client.post("/v1/timelines", json={"title": "A", "slug": "a", "query": {}})
    page, frame = client.get("/timelines/a"), client.get("/v1/timelines/a/embed")
    for answer, ancestors in ((page, "'none'"), (frame, "https://a.example")):
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert policy.endswith(f"frame-ancestors {ancestors}")
        assert "Set-Cookie" not in answer.headers
        assert "<style" not in answer.text
        assert " style=" not in answer.text.replace("&lt;", "")


def test_oembed(client: FlaskClient) -> None:
    client.post("/v1/timelines", json={"title": "A & B", "slug": "a", "query": {}})
    found = client.get("/oembed?url=http://localhost/timelines/a&maxwidth=300").json
    assert found["type"] == "rich"
    assert found["title"] == "A & B"
    assert 'src="http://localhost/v1/timelines/a/embed"' in found["html"]
    assert 'width="300"' in found["html"]
    assert client.get("/oembed?url=http://other.example/timelines/a").status_code == 404
    assert client.get("/oembed?url=http://localhost/timelines/none").status_code == 404


def test_mistakes_are_said_on_the_page(client: FlaskClient) -> None:
    for answer, status, said in (
        (client.post("/", data={"text": " "}), 422, "empty"),
        (client.post("/", data={"text": "A.", "published": "soon"}), 422, "soon"),
        (client.post("/", data={"text": "a" * 60_000}), 413, "larger"),
        (client.get("/search?from=nonsense"), 400, "nonsense"),
        (client.get("/documents/none"), 404, "none"),
    ):
        assert answer.status_code == status
        assert answer.mimetype == "text/html"
        assert said in answer.text


def test_the_form_stores_nothing(client: FlaskClient) -> None:
    assert client.post("/", data={"text": "The plant opened on 3 March 2021."}).status_code == 200
    assert client.get("/v1/documents").json["data"] == []


@pytest.mark.parametrize(
    ("edtf", "english", "korean"),
    [
        ("2024-11-19", "19 Nov 2024", "2024년 11월 19일"),
        ("2024-11-19T14:30", "19 Nov 2024 14:30", "2024년 11월 19일 14:30"),
        ("2024-08~/2024-11-19", "c. Aug 2024 – 19 Nov 2024", "2024년 8월경 – 2024년 11월 19일"),
        ("2017/..", "since 2017", "2017년부터"),
        ("../2026-02", "until Feb 2026", "2026년 2월까지"),
        ("2024-35", "Q3 2024", "2024년 3분기"),
        ("201X", "2010s", "2010년대"),
        ("19XX", "19XX", "19XX"),
        ("2024?", "2024?", "2024년?"),
    ],
)
def test_dates_as_a_reader_writes_them(edtf: str, english: str, korean: str) -> None:
    assert dates.shown(edtf, words.all_words()["en"]) == english
    assert dates.shown(edtf, words.all_words()["ko"]) == korean


def test_marks_that_cross_are_cut_and_nest() -> None:
    def timex(id: str, start: int, end: int) -> dict[str, Any]:
        return {"id": id, "start": start, "end": end, "mod": None}

    found = {"timexes": [timex("t1", 0, 6), timex("t2", 4, 9), timex("t3", 12, 14)]}
    text = "abcdefghij\n\nklmn"
    open_: list[str] = []
    covered: dict[str, str] = {}
    for pieces in marks.marked(text, found):
        for piece in pieces:
            if piece.mark is None:
                for one in open_:
                    covered[one] = covered.get(one, "") + piece.text
            elif piece.opens:
                open_.append(piece.mark.finding)
            else:
                assert open_.pop() == piece.mark.finding
        assert open_ == []
    assert covered == {"t1": "abcdef", "t2": "efghi", "t3": "kl"}
