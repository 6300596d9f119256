"""Tools, health, the API document and settings."""

from __future__ import annotations

import json
import re
import time

import pytest
from flask import Flask
from flask.testing import FlaskClient

from api.engine import EXTENSION, QUEUE
from api.routes import PAGES
from api.server import is_loopback, run
from api.settings import load
from tests.api.conftest import ENGLISH
from timeline.errors import InvalidOption


def test_health(client: FlaskClient) -> None:
    assert client.get("/healthz").json == {"status": "ok"}


def test_ready_once_models_and_store_are_there(client: FlaskClient) -> None:
    first = client.get("/readyz")
    assert first.status_code in {200, 503}
    for _ in range(600):
        answer = client.get("/readyz")
        if answer.status_code == 200:
            break
        assert answer.headers["Retry-After"]
        time.sleep(0.1)
    assert answer.json == {"status": "ready"}


def test_a_busy_extractor_says_when_to_come_back(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for it for ever, and whoever only reads does not wait at all."""
    monkeypatch.setattr("api.engine.WAIT", 0.2)
    with app.extensions[EXTENSION]._turn():
        for _ in range(2 * QUEUE):
            answer = client.post("/v1/documents", json={"text": ENGLISH})
            assert answer.status_code == 503
            assert answer.headers["Retry-After"]
        told = client.post("/v1/documents:bulk", data=b'{"text": "a"}', content_type="application/x-ndjson")
        assert json.loads(told.data)["error"]["status"] == 503
        assert client.get("/v1/documents").json["data"] == []
    assert client.post("/v1/documents", json={"text": ENGLISH}).status_code == 201


def test_normalize(client: FlaskClient) -> None:
    query = {"expression": "지난달 31일", "published": "2024-11-19"}
    answer = client.get("/v1/normalize", query_string=query)
    assert answer.status_code == 200
    assert answer.json["timex"]["value"] == "2024-10-31"
    assert answer.json["trace"]
    nothing = client.get("/v1/normalize", query_string=query | {"expression": "연구소"})
    assert nothing.json["timex"] is None
    assert client.get("/v1/normalize", query_string={"expression": "어제"}).status_code == 400
    bad = client.get("/v1/normalize", query_string=query | {"published": "2024-02-31"})
    assert bad.json["errors"][0]["parameter"] == "published"


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("published", "yesterday"),
        ("published", "2024-13-45"),
        ("published", ""),
        ("language", "xx"),
        ("expression", "  "),
        ("expression", "가" * 301),
    ],
)
def test_normalize_names_what_is_wrong(client: FlaskClient, parameter: str, value: str) -> None:
    query = {"expression": "지난달 31일", "published": "2024-11-19"} | {parameter: value}
    answer = client.get("/v1/normalize", query_string=query)
    assert answer.status_code == 400
    (fault,) = answer.json["errors"]
    assert fault["parameter"] == parameter
    assert "invalid literal" not in answer.text


def test_formats_and_languages(client: FlaskClient) -> None:
    names = {form["name"] for form in client.get("/v1/formats").json["data"]}
    assert {"json", "csv", "ndjson"} <= names
    languages = {language["code"]: language for language in client.get("/v1/languages").json["data"]}
    assert languages["ko"]["finds"] == ["timexes", "events", "claims"]
    assert languages["en"]["name"] == "English"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/v1", 404),
        ("GET", "/v1/extract", 405),
        ("PUT", "/v1/documents", 405),
        ("POST", "/healthz", 405),
        ("GET", "/healthz?verbose=1", 400),
        ("GET", "/v1/formats?x", 400),
        ("DELETE", "/v1/documents/a?really=1", 400),
    ],
)
def test_every_error_is_a_problem(client: FlaskClient, method: str, path: str, status: int) -> None:
    answer = client.open(path, method=method)
    assert answer.status_code == status
    assert answer.content_type == "application/problem+json"
    assert {"type", "title", "status", "detail", "instance"} <= set(answer.json)
    assert answer.json["status"] == status
    if status == 405:
        assert answer.headers["Allow"]


def test_a_fault_of_ours_tells_nothing(
    app: Flask, client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    @app.get("/boom")
    def boom() -> str:
        raise RuntimeError("secret detail")

    answer = client.get("/boom")
    assert answer.status_code == 500
    assert answer.content_type == "application/problem+json"
    assert "secret" not in answer.text
    assert "secret detail" in caplog.text


def test_the_api_document(app: Flask, client: FlaskClient) -> None:
    document = client.get("/openapi.json").json
    assert document["openapi"].startswith("3.1")
    told = {
        (path, method)
        for path, item in document["paths"].items()
        for method in item
        if method != "parameters"
    }
    routes = {
        (re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule), method.lower())
        for rule in app.url_map.iter_rules()
        for method in rule.methods or ()
        if method not in {"HEAD", "OPTIONS"}
        and rule.rule != "/openapi.json"
        and rule.endpoint.partition(".")[0] not in {pages.name for pages in PAGES}
    }
    assert told == routes
    for item in document["paths"].values():
        for method in item.keys() - {"parameters"}:
            assert item[method]["summary"]
            for status, response in item[method]["responses"].items():
                if "$ref" in response:
                    response = document["components"]["responses"][response["$ref"].split("/")[-1]]
                types = set(response.get("content", ()))
                expected = (
                    types == {"application/problem+json"}
                    if int(status) >= 400
                    else "application/problem+json" not in types
                )
                assert expected, (item, status, types)
    body = document["paths"]["/v1/extract"]["post"]["requestBody"]["content"]
    assert {"application/json", "text/plain", "text/html"} <= set(body)
    assert document["components"]["schemas"]["Entry"]["properties"]["evidence"]


def test_settings_flags_then_environment_then_defaults() -> None:
    environ = {"TIMELINE_STORE": "env.db", "TIMELINE_MAX_BYTES": "77", "TIMELINE_ALLOW_OPEN": "yes"}
    assert load(environ).store == "env.db"
    assert load(environ).extraction.max_bytes == 77
    assert load(environ).allow_open is True
    assert load(environ, store="flag.db").store == "flag.db"
    assert load(environ, store=None).store == "env.db"
    assert load({}).max_bytes == 8_000_000
    for name, value in (("MAX_BYTES", "many"), ("MAX_BYTES", "-1"), ("ALLOW_OPEN", "maybe")):
        with pytest.raises(InvalidOption, match=f"TIMELINE_{name}"):
            load({f"TIMELINE_{name}": value})


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("::", False),
        ("example", False),
    ],
)
def test_loopback(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_the_open_is_refused_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIMELINE_ALLOW_OPEN", raising=False)
    with pytest.raises(InvalidOption, match=r"0\.0\.0\.0"):
        run("0.0.0.0", 0, 1, None)
