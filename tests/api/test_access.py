"""Tokens, limits, other origins, ids of requests, metrics, and where settings come from."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from limits import parse
from prometheus_client.parser import text_string_to_metric_families

from api import create_app
from api.access import Scope, new_token
from api.doctor import report
from api.engine import EXTENSION
from api.limits import MANY, Counter
from api.logs import JsonLines
from api.settings import ServiceSettings, choices, load
from tests.api.conftest import ENGLISH
from timeline.errors import InvalidOption

WRITER, WRITES = new_token(Scope.WRITE)
READER, READS = new_token(Scope.READ)
BOTH = f"{WRITES} {READS}"


@contextmanager
def served(tmp_path: Path, **chosen: Any) -> Iterator[FlaskClient]:
    app = create_app(ServiceSettings(store=str(tmp_path / "store.db"), **chosen))
    yield app.test_client()
    app.extensions[EXTENSION].close()


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


# ------------------------------------------------------------------ tokens


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        (bearer("guess"), 401),
        (bearer(""), 401),
        (bearer(WRITES.partition(":")[2]), 401),
        ({"Authorization": f"Basic {WRITER}"}, 401),
        (bearer("é" * 5000), 401),
        (bearer(READER), 403),
        (bearer(WRITER), 201),
    ],
)
def test_writing_needs_a_token(tmp_path: Path, headers: dict[str, str], status: int) -> None:
    with served(tmp_path, tokens=BOTH) as client:
        answer = client.post("/v1/timelines", json={"title": "a"}, headers=headers)
        assert answer.status_code == status
        if status >= 400:
            assert answer.content_type == "application/problem+json"
            assert answer.headers["WWW-Authenticate"].startswith("Bearer")
        assert len(client.get("/v1/timelines").json["data"]) == (status == 201)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/documents"),
        ("POST", "/v1/documents:bulk"),
        ("DELETE", "/v1/documents/a"),
        ("PUT", "/v1/timelines/a"),
        ("DELETE", "/v1/timelines/a"),
        ("PATCH", "/nowhere"),
    ],
)
def test_every_way_to_write_is_closed(tmp_path: Path, method: str, path: str) -> None:
    with served(tmp_path, tokens=BOTH) as client:
        assert client.open(path, method=method).status_code == 401


def test_a_private_service_is_read_with_a_token(tmp_path: Path) -> None:
    with served(tmp_path, tokens=BOTH, private=True) as client:
        for path in ("/v1/documents", "/v1/formats", "/openapi.json", "/metrics", "/nowhere"):
            assert client.get(path).status_code == 401
            assert client.get(path, headers=bearer(READER)).status_code in {200, 404}
        assert client.post("/v1/extract", json={"text": "a"}).status_code == 401
        assert client.post("/v1/extract", json={"text": "a"}, headers=bearer(READER)).status_code == 200
        assert client.get("/healthz").status_code == 200


def test_a_private_service_asks_a_browser_to_sign_in(tmp_path: Path) -> None:
    """With a page that says how. What a browser adds by itself opens nothing for writing."""
    browser = {"Accept": "text/html", "Accept-Language": "ko"}
    with served(tmp_path, tokens=BOTH, private=True) as client:
        refused = client.get("/", headers=browser)
        assert refused.status_code == 401
        assert refused.headers["WWW-Authenticate"].startswith("Basic ")
        assert "비공개" in refused.text
        for part in ("/static/page.css", "/static/icon.svg", "/embed.js"):
            with client.get(part) as answer:
                assert answer.status_code == 200
        assert client.get("/", headers=browser, auth=("anyone", "guess")).status_code == 401
        for token in (READER, WRITER):
            for path in ("/", "/search", "/v1/entries.csv"):
                assert client.get(path, headers=browser, auth=("anyone", token)).status_code == 200
        assert client.get("/v1/entries.csv").status_code == 401, "what is kept is for who may have it"
        answer = client.post("/v1/timelines", json={"title": "a"}, auth=("anyone", WRITER))
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"].startswith("Bearer ")


@pytest.mark.parametrize("tokens", ["secret", "write:abc", f"admin:{'0' * 64}", f"write:{'Z' * 64}"])
def test_tokens_that_are_none_are_not_repeated(tmp_path: Path, tokens: str) -> None:
    with pytest.raises(InvalidOption) as error:
        create_app(ServiceSettings(tokens=tokens))
    assert tokens not in str(error.value)


def test_private_without_tokens_lets_nobody_in(tmp_path: Path) -> None:
    with pytest.raises(InvalidOption, match="token"):
        create_app(ServiceSettings(private=True))


# ------------------------------------------------------------------ limits


def test_a_crowd_of_callers_does_not_hide_one_who_comes_all_the_time() -> None:
    counter = Counter(parse("3/minute"))
    for n in range(MANY + 10):
        counter.hit(f"crowd {n}")
        hits, _ = counter.hit("often")
    assert hits == MANY + 10
    assert counter.hit("crowd 0")[0] == 1, "who came longest ago is forgotten"


def test_who_comes_too_often_is_told_when_to_come_back(tmp_path: Path) -> None:
    with served(tmp_path, read_rate="3/minute", write_rate="1/minute") as client:
        assert [client.get("/v1/formats").status_code for _ in range(4)] == [200, 200, 200, 429]
        refused = client.get("/v1/languages")
        assert refused.status_code == 429
        assert refused.content_type == "application/problem+json"
        assert 0 < int(refused.headers["Retry-After"]) <= 60
        assert client.post("/v1/timelines", json={"title": "a"}).status_code == 201
        assert client.post("/v1/timelines", json={"title": "b"}).status_code == 429
        assert client.get("/healthz").status_code == 200
        assert client.get("/v1/formats", headers=bearer("made up")).status_code == 429


def test_a_token_that_is_known_has_a_rate_of_its_own(tmp_path: Path) -> None:
    with served(tmp_path, tokens=BOTH, read_rate="1/minute") as client:
        for headers in ({}, bearer(READER), bearer(WRITER)):
            assert client.get("/v1/formats", headers=headers).status_code == 200
        for headers in ({}, bearer(READER), bearer("made up"), bearer("another")):
            assert client.get("/v1/formats", headers=headers).status_code == 429


def test_limits_may_be_off_and_must_be_rates(tmp_path: Path) -> None:
    with served(tmp_path, read_rate="off", write_rate="1/minute") as client:
        assert {client.get("/v1/formats").status_code for _ in range(20)} == {200}
    with pytest.raises(InvalidOption, match="read_rate"):
        create_app(ServiceSettings(read_rate="often"))


def test_callers_behind_a_proxy_are_told_apart(tmp_path: Path) -> None:
    for proxies, last in ((0, 429), (1, 200)):
        with served(tmp_path, read_rate="1/minute", proxies=proxies) as client:
            found = [
                client.get("/v1/formats", headers={"X-Forwarded-For": f"10.0.0.{n}"}).status_code
                for n in (1, 2)
            ]
            assert found == [200, last]


# ------------------------------------------------------------------ other origins


def test_only_pages_of_known_origins_may_read(tmp_path: Path) -> None:
    with served(tmp_path, cors_origins="https://news.example https://lab.example") as client:
        known = client.get("/v1/formats", headers={"Origin": "https://lab.example"})
        assert known.headers["Access-Control-Allow-Origin"] == "https://lab.example"
        assert "ETag" in known.headers["Access-Control-Expose-Headers"]
        other = client.get("/v1/formats", headers={"Origin": "https://evil.example"})
        assert "Access-Control-Allow-Origin" not in other.headers
        asked = {"Origin": "https://lab.example", "Access-Control-Request-Method": "DELETE"}
        assert "DELETE" not in client.options("/v1/documents/a", headers=asked).headers.get(
            "Access-Control-Allow-Methods", ""
        )
    with served(tmp_path) as client:
        none = client.get("/v1/formats", headers={"Origin": "https://lab.example"})
        assert "Access-Control-Allow-Origin" not in none.headers


# ------------------------------------------------------------------ logs and metrics


def test_every_answer_has_the_request_s_id(client: FlaskClient) -> None:
    given = client.get("/healthz", headers={"X-Request-ID": "trace-0001"})
    assert given.headers["X-Request-ID"] == "trace-0001"
    for bad in ("short", "a b c d e f g h", "x" * 65, "é" * 10):
        assert client.get("/nowhere", headers={"X-Request-ID": bad}).headers["X-Request-ID"] != bad


def test_a_line_names_the_route_and_nothing_of_the_caller(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "timeline.requests"):
        client.get("/v1/documents/secret-name?format=\n{}")
        client.get("/secret/place")
        client.open("/healthz", method="SECRET-WORD")
    lines = [json.loads(JsonLines().format(record)) for record in caplog.records]
    assert [(line["method"], line["route"], line["status"]) for line in lines] == [
        ("GET", "/v1/documents/<id>", 400),
        ("GET", None, 404),
        ("other", None, 405),
    ]
    assert not any("secret" in json.dumps(line).lower() for line in lines)
    assert "SECRET" not in client.get("/metrics").text, "what callers make up makes no new series"
    assert all(line["milliseconds"] >= 0 and line["request"] for line in lines)


def test_metrics_are_what_prometheus_reads(client: FlaskClient) -> None:
    def value(name: str, **labels: str) -> float:
        text = client.get("/metrics").text
        return sum(
            sample.value
            for family in text_string_to_metric_families(text)
            for sample in family.samples
            if sample.name == name and labels.items() <= sample.labels.items()
        )

    before = value("timeline_requests_total", route="/v1/documents", status="201")
    added = client.post("/v1/documents", json={"text": ENGLISH, "language": "en"})
    assert value("timeline_requests_total", route="/v1/documents", status="201") == before + 1
    assert value("timeline_documents") == 1
    assert value("timeline_entries") == len(added.json["entries"])
    assert value("timeline_extraction_seconds_count", language="en") >= 1
    assert value("timeline_extracted_characters_total", language="en") >= len(ENGLISH)
    for stage in ("timexes", "analysis", "claims", "events", "entries"):
        assert value("timeline_stage_seconds_count", stage=stage) >= 1


# ------------------------------------------------------------------ settings


def test_flags_environment_file_defaults(tmp_path: Path) -> None:
    file = tmp_path / "timeline.toml"
    file.write_text('max_bytes = 5\nmax_characters = 6\nprivate = true\nstore = "file.db"\n')
    environ = {"TIMELINE_CONFIG": str(file), "TIMELINE_MAX_CHARACTERS": "7", "TIMELINE_STORE": "env.db"}
    found = choices(environ, store="flag.db")
    assert found["store"] == ("flag.db", "flag")
    assert found["max_characters"] == (7, "TIMELINE_MAX_CHARACTERS")
    assert found["max_bytes"] == (5, str(file))
    assert found["private"].value is True
    assert found["max_json_depth"] == (32, "default")
    assert load(environ).store == "env.db"


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("max_bytes = 'many'", "max_bytes"),
        ("max_bytes = -1", "max_bytes"),
        ("max_bytes = true", "max_bytes"),
        ("private = 2", "private"),
        ("colour = 1", "colour"),
        ("= 1", "cannot be read"),
    ],
)
def test_a_file_that_is_wrong_is_named(tmp_path: Path, written: str, message: str) -> None:
    file = tmp_path / "timeline.toml"
    file.write_text(written)
    with pytest.raises(InvalidOption, match=message) as error:
        load({}, file)
    assert "timeline.toml" in str(error.value)


def test_a_file_that_is_asked_for_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidOption, match=r"none\.toml"):
        load({"TIMELINE_CONFIG": str(tmp_path / "none.toml")})


def test_the_doctor_tells_what_is_there_and_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMELINE_TOKENS", BOTH)
    lines = {name: (value, note) for name, value, note in report(str(tmp_path / "store.db"))}
    assert lines["tokens"] == ("2 of them", "TIMELINE_TOKENS")
    assert lines["documents"] == ("0", "0 entries")
    assert lines["language ko"][1] == "models load"

    broken = {name: (value, note) for name, value, note in report("postgresql://me:secret@127.0.0.1:1/none")}
    assert broken["documents"][1].startswith("failed")
    assert not any("secret" in part for line in broken.values() for part in line)
