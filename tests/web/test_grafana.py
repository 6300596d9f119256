"""What `docs/grafana.md` tells Grafana to ask for is there, under the names that it gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import reduce
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from flask.testing import FlaskClient

from api import create_app
from api.engine import EXTENSION
from api.settings import ServiceSettings

TEXT = (Path(__file__).parents[2] / "docs/grafana.md").read_text("utf-8")


@pytest.fixture
def client(tmp_path: Path) -> Iterator[FlaskClient]:
    app = create_app(ServiceSettings(store=str(tmp_path / "store.db")))
    client = app.test_client()
    text = "반도체 공장이 2024년 3월 5일 문을 열었다. 회사는 2024년 4월부터 반도체를 생산한다."
    client.post("/v1/documents", json={"id": "a", "text": text})
    client.post("/v1/timelines", json={"title": "S", "slug": "slug", "query": {}})
    yield client
    app.extensions[EXTENSION].close()


def test_the_columns_of_an_annotation(client: FlaskClient) -> None:
    told = dict(re.findall(r"^\| (URL|Rows / root|Columns) \| (.+?) \|$", TEXT, re.MULTILINE))
    address = re.sub(
        r"\$\{__(from|to):date:YYYY-MM-DD\}", lambda m: f"2024-0{1 + 8 * (m[1] == 'to')}-01", told["URL"]
    )
    parts = urlsplit(address.strip("`"))
    found = client.get(f"{parts.path}?{parts.query}")
    rows = found.json[told["Rows / root"].strip("`")]
    columns = re.findall(r"`([\w.]+)` as `(\w+)`,(?: format)? \*(\w+)\*", told["Columns"])
    assert {name for _, name, _ in columns} == {"time", "timeEnd", "text", "id"}
    assert rows
    for row in rows:
        for selector, _, kind in columns:
            value: Any = reduce(lambda record, key: record[key], selector.split("."), row)
            if kind == "Timestamp" and value is not None:
                datetime.fromisoformat(value)
            else:
                assert value is None or isinstance(value, str)


def test_the_root_of_a_saved_timeline(client: FlaskClient) -> None:
    address, root = re.findall(
        r"`http://localhost:8000(/v1/timelines/SLUG\.json)` with the root `(\w+)`", TEXT
    )[0]
    assert client.get(address.replace("SLUG", "slug")).json[root][0]["time"]["earliest"] == "2024-03-05"
