"""The pages as HTTP sends them: language, headers, what is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from lxml import html

import api
from api import create_app
from api.access import Scope, new_token
from api.engine import EXTENSION
from api.settings import ServiceSettings
from api.views import dates, marks, words
from timeline import formats


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


def test_every_module_of_the_element_is_loaded_at_once(client: FlaskClient) -> None:
    modules = {path.stem for path in (Path(api.__file__).parent / "static/embed").glob("*.js")}
    client.post("/v1/timelines", json={"title": "A", "slug": "a", "query": {}})
    preloaded = re.findall(r'modulepreload" href="/embed/(\w+)\.js', client.get("/timelines/a").text)
    with client.get("/embed.js") as script:
        imported = re.search(r"of \[(.+?)\]", script.text)
    assert imported
    assert set(preloaded) == set(re.findall(r"\w+", imported[1])) == modules | {"words", "styles"}


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
        (client.post("/", data={"text": "a" * 60_000}), 413, "longer than this service takes"),
        (client.post("/?lang=ko", data={"text": " "}), 422, "글을 읽을 수 없습니다"),
        (client.post("/", data={"file": (BytesIO(b"\0\1"), "a.bin")}), 415, "binary file"),
        (client.get("/search?from=nonsense"), 400, "nonsense"),
        (client.get("/search?from=nonsense&lang=ko"), 400, "날짜를 읽을 수 없습니다"),
        (
            client.get("/search?from=nonsense"),
            400,
            'value="nonsense" placeholder="2024-11" aria-invalid="true"',
        ),
        (client.get("/documents/none"), 404, "none"),
    ):
        assert answer.status_code == status
        assert answer.mimetype == "text/html"
        assert said in answer.text


HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.mark.parametrize(("language", "title"), [("en", "Not found"), ("ko", "찾을 수 없습니다")])
def test_what_is_not_there_is_said_to_readers_and_to_programs(
    client: FlaskClient, language: str, title: str
) -> None:
    for path in ("/nowhere", "/documents/none", "/v1/timelines/none/embed", "/static/none.css"):
        answer = client.get(path, headers=HTML | {"Accept-Language": language})
        assert (answer.status_code, answer.mimetype) == (404, "text/html")
        assert title in answer.text
    framed = client.get("/v1/timelines/none/embed").headers["Content-Security-Policy"]
    assert framed.endswith("frame-ancestors https://a.example")
    for headers in ({}, {"Accept": "application/json"}):
        assert client.get("/nowhere", headers=headers).mimetype == "application/problem+json"
    assert client.get("/v1/documents/none", headers=HTML).mimetype == "application/problem+json"


def test_a_private_service_says_so_on_a_page_that_looks_as_all_do(tmp_path: Path) -> None:
    settings = ServiceSettings(store=str(tmp_path / "s.db"), tokens=new_token(Scope.READ)[1], private=True)
    app = create_app(settings)
    client = app.test_client()
    answer = client.get("/documents", headers=HTML)
    assert (answer.status_code, answer.mimetype) == (401, "text/html")
    assert "Please sign in" in answer.text
    assert "Bearer" in answer.headers["WWW-Authenticate"]
    sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)', answer.text)
    assert len(sheets) == 3
    for sheet in sheets:
        with client.get(sheet) as sent:
            assert sent.status_code == 200
    app.extensions[EXTENSION].close()


@pytest.mark.parametrize(("language", "said"), [("en", "ferry"), ("ko", "여객선")])
def test_an_example_to_try(client: FlaskClient, language: str, said: str) -> None:
    form = html.fromstring(client.get(f"/?example=1&lang={language}").text).forms[0]
    assert said in form.fields["text"]
    made = client.post(f"/?lang={language}", data=dict(form.fields))
    assert html.fromstring(made.text).xpath("count(//ol[@class='entries']/li)") >= 5


def test_the_api_page_shows_code_as_code(client: FlaskClient) -> None:
    shown = html.fromstring(client.get("/docs").text)
    assert "`" not in shown.text_content()
    assert "None" not in shown.xpath("//td//code/text()")
    targets = {found.get("id") for found in shown.xpath("//*[@id]")}
    assert {
        link.removeprefix("#") for link in shown.xpath("//main//a/@href") if link.startswith("#")
    } <= targets


def test_every_format_of_a_download_is_given(client: FlaskClient) -> None:
    client.post("/v1/documents", json={"id": "a", "text": "The plant opened on 3 March 2021."})
    client.post("/v1/timelines", json={"title": "A", "slug": "a", "query": {}})
    one, many = len(formats.names()), len(formats.names()) - 1  # TimeML is of one document
    for path, count in (("/documents/a", one), ("/timelines/a", many), ("/search?q=plant&from=2021", many)):
        links = html.fromstring(client.get(path).text).xpath("//p[@class='downloads']/a/@href")
        assert len(links) == count + 1
        assert {client.get(link).status_code for link in links} == {200}
        excel = next(link for link in links if "excel" in link)
        assert client.get(excel).data.startswith(b"\xef\xbb\xbf")


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
        ("2024-10~/2024-12~", "late 2024", "2024년 말"),
        ("2024-04~/2024-09~", "mid-2024", "2024년 중반"),
        ("2024-02-21~/2024-02-29~", "late Feb 2024", "2024년 2월 말"),
        ("2024-03-11~/2024-03-20~", "mid-Mar 2024", "2024년 3월 중순"),
        ("1990~/1993~", "early 1990s", "1990년대 초"),
        ("2024-10~/2025-03~", "c. Oct 2024 – c. Mar 2025", "2024년 10월경 – 2025년 3월경"),
        ("../2026-02", "until Feb 2026", "2026년 2월까지"),
        ("2024-35", "Q3 2024", "2024년 3분기"),
        ("201X", "2010s", "2010년대"),
        ("19XX", "19XX", "19XX"),
        ("-0043", "44 BC", "기원전 44년"),
        ("0000-03", "Mar 1 BC", "기원전 1년 3월"),
        ("2024?", "2024?", "2024년?"),
    ],
)
def test_dates_as_a_reader_writes_them(edtf: str, english: str, korean: str) -> None:
    for language, told in (("en", english), ("ko", korean)):
        shown = dates.shown(edtf, words.all_words()[language])
        assert shown.replace("\N{NO-BREAK SPACE}", " ") == told


def test_only_before_a_clock_time_or_between_two_dates_a_date_breaks() -> None:
    shown = dates.shown("2024-11-19T16:45/2024-12", words.all_words()["en"])
    assert shown.split(" ") == ["19\xa0Nov\xa02024", "16:45", "–", "Dec\xa02024"]


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
