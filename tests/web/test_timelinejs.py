"""TimelineJS3 itself, from npm and in a real browser, draws what is written for it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from timeline import formats
from timeline.records import Record

PACKAGE = "@knight-lab/timelinejs@3.9.11"
PAGE = """<!doctype html><link rel="stylesheet" href="/css/timeline.css">
<div id="here" style="width: 900px; height: 600px"></div><script src="/js/timeline.js"></script>
<script>new TL.Timeline("here", "/told.json")</script>"""


@pytest.fixture(scope="module")
def package(npm: Any) -> Path:
    return Path(npm(PACKAGE)) / "node_modules/@knight-lab/timelinejs/dist"


@pytest.mark.parametrize(("name", "suffix"), [("timelinejs", "json"), ("csv", "csv")])
def test_timelinejs_draws_every_entry(
    chromium: Any, package: Path, result: Record, name: str, suffix: str
) -> None:
    """As JSON, and as the columns of its spreadsheet at an address that ends in `.csv`."""
    old, hostile = (dict(result["entries"][0]) for _ in range(2))
    old["time"] = old["time"] | {"edtf": "-0043", "earliest": "-0043-01-01", "latest": "-0043-12-31"}
    hostile["headline"] = "<img src=x onerror=alert(1)> & \u202ednuor"
    hostile["time"] = hostile["time"] | {"edtf": "../2017", "earliest": None, "latest": "2017-12-31"}
    out = io.BytesIO()
    told = result | {"entries": [old, hostile, *result["entries"]]}
    formats.get(name).write([told], out, formats.Options(profile="timelinejs"))

    def answer(route: Any) -> None:
        path = route.request.url.removeprefix("http://pages.invalid/")
        if path.startswith("told."):
            kind = "application/json" if suffix == "json" else "text/csv"
            route.fulfill(body=out.getvalue(), content_type=f"{kind}; charset=utf-8")
        elif not path:
            route.fulfill(body=PAGE.replace("told.json", f"told.{suffix}"), content_type="text/html")
        elif (package / path).is_file():
            route.fulfill(path=package / path)
        else:  # its fonts, which it would fetch elsewhere
            route.abort()

    page = chromium.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("dialog", lambda dialog: faults.append(dialog.message))
    page.route("**/*", answer)
    page.goto("http://pages.invalid/")
    page.wait_for_selector(".tl-timemarker >> nth=3", state="attached")
    dates = page.locator(".tl-slide .tl-headline-date").all_inner_texts()
    lines = page.locator(".tl-slide .tl-headline").all_inner_texts()
    page.close()
    assert [date for date in dates if date] == ["44 BC", "– 2017", "2021 –", "2024-10-18"]
    assert any(line.startswith(hostile["headline"]) for line in lines)
    assert lines[0] == "-해온전자, 나주 연구소 · 남도데일리 · 2024-10-18" or suffix == "csv"
    assert faults == []
