"""The pages in a real browser: what a reader does, and that nothing is asked of anyone else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from tests.web.conftest import ATTACK, AXE, ENGLISH

PAGES = (
    "/", "/documents", "/documents/haeon", "/documents/attack", "/timelines", "/timelines/plants",
    "/search?kind=event", "/docs", "/v1/timelines/plants/embed",
)  # fmt: skip


FAILURES = ("/nowhere", "/documents/none", "/search?from=nonsense", "/v1/timelines/none/embed")

DENIAL = "해온전자는 유상증자를 검토한 적이 없다고 18일 부인했다."


def paste(page: Any, address: str) -> None:
    page.goto(address)
    page.get_by_label("Text of an article").fill(ENGLISH)
    page.get_by_label("Published").fill("2024-11-20")


def test_paste_and_follow_an_entry_to_its_words(watched: Any, address: str) -> None:
    page = watched()
    paste(page, address)
    page.get_by_role("button", name="Make the timeline").click()
    page.locator(".entries a", has_text="opened a plant").click()
    assert "opened" in page.locator("article .lit").first.text_content()
    page.locator("article a.trigger", has_text="opened").click()
    assert "opened a plant" in page.locator(".entries .lit").text_content()


def test_it_all_works_without_scripts(watched: Any, address: str) -> None:
    page = watched(java_script_enabled=False)
    paste(page, address)
    page.get_by_role("button", name="Make the timeline").click()
    page.locator(".entries a", has_text="opened a plant").click()
    assert "opened" in page.locator("article :target").text_content()


def test_what_somebody_denies_is_not_struck_out(watched: Any, address: str) -> None:
    """A line that says itself that there was none would say the opposite with a stroke through it."""
    page = watched()
    page.goto(address)
    page.get_by_label("Text of an article").fill(DENIAL)
    page.get_by_label("Published").fill("2024-11-20")
    page.get_by_role("button", name="Make the timeline").click()
    line = page.locator(".entries .claim.denied .headline")
    assert "유상증자" in line.text_content()
    assert line.evaluate("node => getComputedStyle(node).textDecorationLine") == "none"


def test_by_keyboard_alone(watched: Any, address: str) -> None:
    page = watched()
    paste(page, address)
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.tagName") != "BUTTON":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    entry = page.locator(".entries a", has_text="opened a plant")
    entry.wait_for()
    while not entry.evaluate("node => node === document.activeElement"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("article .lit").first.wait_for()


def test_a_file_is_read_as_well(watched: Any, address: str) -> None:
    page = watched()
    page.goto(address)
    page.get_by_label("or a file").set_input_files(
        {"name": "a.txt", "mimeType": "text/plain", "buffer": ENGLISH.encode()}
    )
    page.get_by_role("button", name="Make the timeline").click()
    assert page.locator(".entries li").count() > 0


FOREIGN = """<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Elsewhere</title>
<style>li { color: red } svg { display: none }</style>
<iframe src="{address}/v1/timelines/plants/embed" title="Plants" width="600" height="50"></iframe>
<event-timeline lang="en" src="{address}/v1/timelines/plants.json"></event-timeline>
<script src="{address}/embed.js" async></script>"""


@pytest.fixture
def elsewhere(address: str) -> Iterator[str]:
    """A page of another origin that shows a timeline, in both ways."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(FOREIGN.replace("{address}", address).encode())

        def log_message(self, *_: object) -> None:
            """Not on the terminal."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        yield f"http://localhost:{other.server_port}/"
        other.shutdown()


def test_on_a_foreign_page(watched: Any, elsewhere: str) -> None:
    page = watched()
    page.goto(elsewhere)
    page.wait_for_function("document.querySelector('iframe').clientHeight > 400")
    page.locator("event-timeline .item").first.wait_for()
    assert page.locator("event-timeline li").count() > 0


def test_the_page_that_is_downloaded(watched: Any, address: str) -> None:
    """The `html` format in a browser: its style is let in by its policy, and nothing else is asked for."""
    page = watched(bypass_csp=False)
    page.goto(f"{address}/v1/timelines/plants.html")
    assert page.locator("li").count() > 0
    assert page.evaluate("getComputedStyle(document.querySelector('li')).display") == "grid"


def test_a_frame_is_light_or_dark_as_its_page_wants(watched: Any, address: str) -> None:
    def ground(path: str) -> str:
        page.goto(f"{address}/v1/timelines/plants/embed{path}")
        return str(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))

    page = watched(color_scheme="dark")
    assert ground("") == ground("?theme=dark") != ground("?theme=light")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_page_is_accessible(watched: Any, address: str, theme: str, language: str) -> None:
    width = 390 if theme == "dark" else 1280
    page = watched(
        color_scheme=theme, locale=language, bypass_csp=True, viewport={"width": width, "height": 800}
    )
    found = []
    for path in (*PAGES, *FAILURES, "/v1/timelines/plants.html"):
        page.goto(address + path)
        found += broken(page, path)
    page.goto(f"{address}/?example=1")
    page.locator("form.paste button").click()
    page.locator("article").wait_for()
    found += broken(page, "the timeline of a text")
    page.goto(f"{address}/timelines/plants")
    element = "<h1>A</h1><event-timeline src=/v1/timelines/plants.json></event-timeline>"
    page.evaluate("html => { document.querySelector('main').innerHTML = html }", element)
    page.locator("event-timeline .item").first.wait_for()
    found += broken(page, "the element")
    assert found == []


def broken(page: Any, name: str) -> list[Any]:
    """The rules of axe-core that a page breaks, however little they weigh."""
    page.add_script_tag(path=AXE)
    return [
        (name, v["id"], [node["html"][:200] for node in v["nodes"][:3]])
        for v in page.evaluate("axe.run()")["violations"]
    ]


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_is_wider_than_the_window(watched: Any, address: str, width: int) -> None:
    page = watched(viewport={"width": width, "height": 800})
    for path in (*PAGES, *FAILURES):
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_attacks_are_shown_as_text(watched: Any, address: str) -> None:
    page = watched()
    page.goto(f"{address}/documents/attack")
    shown = ATTACK.replace("\u202e", "\N{REPLACEMENT CHARACTER}")
    assert shown in page.locator("h1").text_content()
    assert shown in page.locator("article").text_content()
    page.goto(f"{address}/search?q=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E")
    assert page.locator("main img").count() == 0
