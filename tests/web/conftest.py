"""A server that runs, with a few documents in it, and a headless Chromium that complains of everything."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api.live import Live, serving

KOREAN = (
    "해온전자는 2021년부터 나주에 연구소를 운영하고 있다.\n\n"
    '박서린 대표는 "올해 안에 연구원을 두 배로 늘리겠다"고 18일 말했다. '
    "회사는 지난달 31일 새 공장을 열었다."
)
ENGLISH = (
    "Harborline Motors opened a plant in Tacoma on March 3, 2024.\n\n"
    '"We will hire 400 people," said Dana Whitlock, its chief executive, on Tuesday.'
)
LONG_AGO = "Harborline Motors has run a plant in Tacoma since 2019."
ATTACK = '<script>alert(1)</script> "><img src=x onerror=alert(1)> \u202ednuor'


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    folder = tmp_path_factory.mktemp("web")
    with serving(
        folder / "store.db", workers=1, log=folder / "log", settings={"TIMELINE_CORS_ORIGINS": "*"}
    ) as live:
        live.wait("/readyz")
        documents: list[dict[str, Any]] = [
            {"id": "haeon", "title": "해온전자, 나주에 공장", "text": KOREAN, "published": "2024-11-19"},
            {"id": "harborline", "title": "Plant opens", "text": ENGLISH, "published": "2024-11-20"},
            {"id": "tacoma", "title": "Tacoma", "text": LONG_AGO, "published": "2024-11-20"},
            {"id": "attack", "title": ATTACK, "text": f"{ATTACK}\n\n{ENGLISH}", "published": "2024-11-20"},
        ]
        for record in documents:
            assert live.post("/v1/documents", record)[0] == 201
        assert live.post("/v1/timelines", {"title": "Plants", "slug": "plants", "query": {}})[0] == 201
        november = {"title": "November", "slug": "november", "query": {"from": "2024-11", "to": "2024-11"}}
        assert live.post("/v1/timelines", november)[0] == 201
        yield live


@pytest.fixture(scope="session")
def address(server: Live) -> str:
    return f"http://127.0.0.1:{server.port}"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The system's Chromium. `.ci/run` installs it; elsewhere these tests say that they did not run."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        assert not os.environ.get("TIMELINE_NEEDS_BROWSER"), (
            "there is no Chromium, and here there must be one"
        )
        pytest.skip("no Chromium on this machine: the pages are not tried in a browser")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


class Watched:
    """Pages of one browser context, and what went wrong on them."""

    def __init__(self, browser: Any, own: str, **options: Any) -> None:
        self.context = browser.new_context(**options)
        self.wrong: list[str] = []
        self.context.on("console", self.said)
        self.context.on("weberror", lambda error: self.told("error", str(error.error)))
        self.visited: set[str] = set()
        self.context.on("request", lambda request: self.asked(request, own))
        self.page = self.context.new_page()

    def said(self, message: Any) -> None:
        # A page that tells of an error has its status, which the browser complains of.
        if not (message.text.startswith("Failed to load") and message.location["url"] in self.visited):
            self.told(message.type, f"{message.text} {message.location['url']}")

    def told(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.wrong.append(text)

    def asked(self, request: Any, own: str) -> None:
        url = request.url
        if request.is_navigation_request():
            self.visited.add(url)
        if not url.startswith((own, "data:", "about:", "http://localhost:")):
            self.wrong.append(f"a request to {url}")


@pytest.fixture
def watched(chromium: Any, address: str) -> Iterator[Any]:
    """`watched(**options)`: a new page. At the end nothing may have gone wrong on any."""
    made: list[Watched] = []

    def open_(**options: Any) -> Any:
        made.append(Watched(chromium, address, **{"locale": "en-US", **options}))
        return made[-1].page

    yield open_
    for one in made:
        one.context.close()
        assert one.wrong == []


@pytest.fixture(scope="session")
def npm(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """`npm(package)`: a folder with a package in it. Where npm or its registry is not there, the test says so."""
    found = shutil.which("npm")

    def install(package: str) -> Path:
        if found is None:
            pytest.skip(f"no npm on this machine: {package} is not tried")
        folder = tmp_path_factory.mktemp("npm")
        quiet = ("--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps")
        command = [found, "install", *quiet, "--prefix", str(folder), package]
        done = subprocess.run(command, capture_output=True, timeout=180, check=False)
        if done.returncode:
            pytest.skip(f"npm gives no {package}: it is not tried")
        return folder

    return install


AXE = Path(__file__).with_name("axe.min.js")
