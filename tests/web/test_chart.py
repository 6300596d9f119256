"""The chart of a timeline: moved, zoomed, filtered and followed, by mouse and by keyboard alone."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from api.views import dates, words
from tests.api.live import Live

CHART = "event-timeline svg"
CLUSTER = 44  # pixels, the largest
FOCUSED = "document.querySelector('event-timeline').shadowRoot.activeElement?.getAttribute('aria-label')"


@pytest.fixture
def page(watched: Any, address: str) -> Any:
    """The saved timeline of all documents."""
    page = watched()
    page.goto(f"{address}/timelines/plants")
    page.locator(f"{CHART} .item").first.wait_for()
    return page


def axis(page: Any) -> str:
    return str(page.locator(f"{CHART} .axis").text_content()).replace("\N{NO-BREAK SPACE}", " ")


def heads(page: Any) -> list[str]:
    return [str(text).split(" · ")[0] for text in page.locator(f"{CHART} .heads text").all_text_contents()]


def test_the_filter_narrows_list_and_chart(page: Any) -> None:
    shown, marks = page.locator(".entries li:not([hidden])"), page.locator(f"{CHART} .item")
    all_ = shown.count()
    page.get_by_label("Find in this timeline").fill("opened a plant")
    assert 0 < shown.count() < all_
    page.wait_for_timeout(100)
    assert marks.count() == shown.count()
    assert page.locator("event-timeline output").text_content() == f"{shown.count()} of {all_}"
    page.get_by_label("Find in this timeline").fill("")
    page.get_by_label("Show", exact=True).select_option(label="Statement")
    assert set(shown.evaluate_all("all => all.map(li => li.dataset.kind)")) == {"claim"}


def test_a_mark_leads_to_its_line(page: Any) -> None:
    page.locator(f"{CHART} .item").first.click()
    page.locator(".entries .lit").wait_for()
    assert page.locator(".entries .lit").get_attribute("id") in page.url
    page.reload()
    page.locator(".entries .lit").wait_for()


@pytest.mark.parametrize("path", ["/timelines/november", "/timelines/plants"])
def test_the_chart_begins_with_what_is_asked_for(page: Any, address: str, path: str) -> None:
    """A timeline of November shows November first, and what began years before when all is wanted."""
    page.goto(f"{address}{path}")
    if path == "/timelines/plants":  # the same of an element elsewhere
        element = "<event-timeline src=/v1/timelines/november.json></event-timeline>"
        page.evaluate("html => { document.querySelector('main').innerHTML = html }", element)
    page.locator(f"{CHART} .item").first.wait_for()
    page.wait_for_timeout(100)
    assert "Nov 2024" in axis(page)
    page.get_by_role("button", name="Whole timeline").click()
    page.wait_for_timeout(600)
    assert "2022" in axis(page)


def test_a_day_fills_the_chart_hour_by_hour(watched: Any, server: Live, address: str) -> None:
    """What has hours is not a heap in the middle of three days; no date on the axis is cut at an edge."""
    text = "At 8 a.m. on March 3, 2024, police closed the bridge. At 9 p.m. the bridge reopened."
    assert server.post("/v1/documents", {"id": "day", "text": text, "language": "en"})[0] == 201
    assert (
        server.post("/v1/timelines", {"title": "Day", "slug": "day", "query": {"document": "day"}})[0] == 201
    )
    page = watched(viewport={"width": 320, "height": 640})
    try:
        page.goto(f"{address}/timelines/day")
        page.locator(f"{CHART} .item").first.wait_for()
        page.wait_for_timeout(100)
        dots = page.locator(f"{CHART} .dot").evaluate_all(
            "all => all.map(dot => dot.getBoundingClientRect().x)"
        )
        assert max(dots) - min(dots) > 200
        page.locator(CHART).focus()
        for key in ("", "+", "+", "ArrowRight", "-"):
            if key:
                page.keyboard.press(key)
            page.wait_for_timeout(100)
            edges = page.locator(f"{CHART} .axis text").evaluate_all(
                "all => all.map(text => { const box = text.getBBox(); return [box.x, box.x + box.width] })"
            )
            width = page.locator(CHART).evaluate("svg => svg.clientWidth")
            assert all(left >= 0 and right <= width for left, right in edges), (key, edges, width)
            assert all(before[1] < after[0] for before, after in pairwise(edges))
    finally:
        server.send("DELETE", "/v1/timelines/day")
        server.send("DELETE", "/v1/documents/day")


FAR = (
    "Julius Caesar was murdered in 44 BC. The museum opened a dig in May 2021. It found the first coins in "
    "September 2023. The museum cleaned the coins in March 2024. The exhibition closed in February 2025."
)


def test_a_far_date_does_not_press_the_others_together(watched: Any, server: Live, address: str) -> None:
    """The chart begins with what lies together; a mark at its edge counts what lies beyond, and leads there."""
    assert server.post("/v1/documents", {"id": "far", "text": FAR, "language": "en"})[0] == 201
    assert (
        server.post("/v1/timelines", {"title": "Far", "slug": "far", "query": {"document": "far"}})[0] == 201
    )
    page = watched()
    try:
        page.goto(f"{address}/timelines/far")
        page.locator(f"{CHART} .item").first.wait_for()
        page.wait_for_timeout(100)
        assert "2023" in axis(page)
        assert "BC" not in axis(page)
        page.get_by_role("button", name="1 earlier").click()
        page.wait_for_timeout(600)
        assert "BC" in axis(page)
        assert page.locator(f"{CHART} .item", has_text="Julius Caesar").count() == 1
        assert page.get_by_role("button", name="4 later").count() == 1
        page.get_by_role("button", name="Whole timeline").click()
        page.wait_for_timeout(600)
        assert page.locator(f"{CHART} .end:not([hidden])").count() == 0
    finally:
        server.send("DELETE", "/v1/timelines/far")
        server.send("DELETE", "/v1/documents/far")


def test_lanes_by_what_the_reader_chooses(page: Any) -> None:
    assert set(heads(page)) == {"Event", "Statement"}
    page.get_by_label("Lanes", exact=True).select_option("source")
    assert heads(page)[-1] == "Other"
    assert any(name.startswith("Dana Whitlock") for name in heads(page))
    page.get_by_label("Lanes", exact=True).select_option("all")
    assert heads(page) == []


def test_the_chart_by_keyboard_alone(page: Any) -> None:
    whole_button = page.get_by_role("button", name="Whole timeline")
    whole_button.click()
    page.wait_for_timeout(600)
    whole = axis(page)
    whole_button.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("+")
    page.wait_for_timeout(100)
    assert axis(page) != whole
    page.keyboard.press("0")
    page.wait_for_timeout(600)
    assert axis(page) == whole
    page.keyboard.press("Home")
    first = page.evaluate(FOCUSED)
    reached = {first}
    for _ in range(30):
        page.keyboard.press("ArrowRight")
        reached.add(page.evaluate(FOCUSED))
    assert len(reached) == page.locator(f"{CHART} .item, {CHART} .cluster").count()
    page.keyboard.press("End")
    assert page.evaluate(FOCUSED) != first
    page.keyboard.press("Home")
    assert page.evaluate(FOCUSED) == first
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert page.evaluate(FOCUSED)
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('.entries .lit')")


def test_the_keys_begin_in_what_is_in_view(page: Any) -> None:
    page.locator(CHART).focus()
    page.keyboard.press("End")
    last = page.evaluate(FOCUSED)
    page.keyboard.press("ArrowRight")
    assert page.evaluate(FOCUSED) == last


def test_motion_only_where_it_is_wanted(watched: Any, address: str) -> None:
    page = watched(reduced_motion="reduce")
    page.goto(f"{address}/timelines/plants")
    page.locator(f"{CHART} .item").first.wait_for()
    whole_button = page.get_by_role("button", name="Whole timeline")
    whole_button.click()
    page.wait_for_timeout(50)
    whole = axis(page)
    page.get_by_role("button", name="Zoom in", exact=True).click()
    whole_button.click()
    page.wait_for_timeout(50)
    assert axis(page) == whole


def test_an_element_elsewhere_tells_the_same(page: Any, address: str) -> None:
    """The list that is made of JSON reads as the one that the server writes, and leads to the same words."""
    written = page.locator(".entries li").evaluate_all(TOLD)
    page.evaluate(
        "document.querySelector('main').innerHTML = '<event-timeline src=/v1/timelines/plants.json></event-timeline>'"
    )
    page.locator(f"{CHART} .item").first.wait_for()
    assert page.locator("event-timeline li").evaluate_all(TOLD) == written


TOLD = """all => all.map(li => [
  li.className.trim(), li.innerText.replace(/\\s+/g, " "),
  JSON.stringify(Object.entries(li.dataset).filter(([name]) => name !== "finding").sort()),
  [...li.querySelectorAll("a")].map(a => a.href)])"""


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_element_writes_dates_as_the_pages_do(page: Any, language: str) -> None:
    told = [
        *(
            "2024-11-19",
            "2024-11-19T14:30",
            "2024-08~/2024-11-19",
            "2024-10~/2024-12~",
            "2024-02-21~/2024-02-29~",
            "2024-02-21~/2024-02-28~",
            "2024-03-11~/2024-03-20~",
            "1997~/1999~",
            "2017/..",
            "../2026-02",
            "2024-35",
            "201X",
        ),
        *("19XX", "2024?", "2024-11%", "-0043", "-0043-03-15", "0000", "0079-05", "2024-99", "nonsense"),
    ]
    found = page.evaluate(
        """async ([told, language]) => {
          const [{ shown }, { WORDS }] = await Promise.all([import("/embed/dates.js"), import("/embed/words.js")]);
          return told.map((edtf) => shown(edtf, WORDS[language].dates));
        }""",
        [told, language],
    )
    assert found == [dates.shown(edtf, words.all_words()[language]) for edtf in told]


PLACED = """async ([count, by, scale]) => {
  const { arranged, lanesOf, planned } = await import("/embed/layout.js");
  const items = Array.from({ length: count }, (_, n) => ({
    start: n * 7, end: n % 5 ? n * 7 + 1 : n * 7 + 900, wide: 150, salience: (n * 37 % 100) / 100,
    openStart: n % 11 === 0, openEnd: n % 13 === 0, kind: n % 3 ? "event" : "claim", type: `type ${n % 20}`,
  }));
  const place = { scale, origin: -100, limit: (count * 7 + 1000) * scale };
  const lanes = planned(lanesOf(items, by, 8), place, 15);
  return lanes.map((lane) => {
    const { boxes, clusters } = arranged(lane, place);
    return {
      key: lane.key, rows: lane.rows, crowded: lane.crowded, items: lane.items.length,
      boxes: boxes.filter(({ bare }) => !bare).map(({ from, until, row }) => [from, until, row]),
      bare: boxes.filter(({ bare, row }) => bare && row === lane.rows).length,
      clustered: clusters.reduce((sum, { items }) => sum + items.length, 0),
      at: clusters.map(({ at }) => at), limit: place.limit,
    };
  });
}"""


@pytest.mark.parametrize(("count", "by", "scale"), [(6, "kind", 1), (400, "kind", 1), (3000, "type", 0.01)])
def test_nothing_overlaps_and_nothing_is_lost(page: Any, count: int, by: str, scale: float) -> None:
    lanes = page.evaluate(PLACED, [count, by, scale])
    assert sum(lane["items"] for lane in lanes) == count
    assert sum(lane["rows"] for lane in lanes) <= 15
    for lane in lanes:
        assert len(lane["boxes"]) + lane["bare"] + lane["clustered"] == lane["items"]
        assert lane["crowded"] == (lane["bare"] + lane["clustered"] > 0)
        rows: dict[int, list[list[float]]] = {}
        for start, end, row in lane["boxes"]:
            # JSON has no infinity: what has no end reaches to the end of all.
            reach = [float("-inf") if start is None else start, float("inf") if end is None else end]
            rows.setdefault(row, []).append(reach)
        assert all(0 <= row < lane["rows"] for row in rows)
        for taken in rows.values():
            taken.sort()
            assert all(one[1] <= next_[0] for one, next_ in pairwise(taken))


def test_clusters_stand_apart_and_inside_the_chart(page: Any) -> None:
    for lane in page.evaluate(PLACED, [1000, "kind", 0.013]):
        places = sorted(lane["at"])
        assert len(places) == 2
        assert all(CLUSTER / 2 <= at <= lane["limit"] - CLUSTER / 2 for at in places)
        assert all(after - before >= CLUSTER for before, after in pairwise(places))


CLUSTERS = """async (middles) => {
  const { Mark } = await import("/embed/mark.js");
  const items = Array.from({ length: 90 }, () => ({ kind: "event" }));
  return middles.map((at) => {
    const stop = { items, at, y: 0 };
    const mark = new Mark(stop, { chart: { more: "{}" } });
    mark.put(stop, 0, 400);
    return Number(mark.node.getAttribute("transform").match(/-?[0-9.]+/)[0]);
  });
}"""


def test_a_cluster_at_the_edge_of_the_view_is_seen_whole(page: Any) -> None:
    assert page.evaluate(CLUSTERS, [3, 200, 398]) == [17, 200, 383]
    assert page.evaluate(CLUSTERS, [-5, 405]) == [-5, 405]  # it goes out of view with its middle


def test_few_entries_need_no_cluster_and_few_rows(page: Any) -> None:
    lanes = page.evaluate(PLACED, [6, "kind", 1])
    assert [lane["clustered"] for lane in lanes] == [0, 0]
    assert sum(lane["rows"] for lane in lanes) <= 6
