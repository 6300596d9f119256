"""What a store promises, whichever it is."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest

from timeline import formats, records
from timeline.errors import InvalidInput, InvalidOption, NotFound
from timeline.settings import Genre
from timeline.stores import Store, open_store, version
from timeline.stores.base import AlreadyThere, Filter, Match, Saved, Sort, content_hash, content_id
from timeline.types import Document, Extraction, Time


def named(extraction: Extraction, id: str, text: str | None = None) -> Extraction:
    """The same findings in a document of another name (and of another text)."""
    document = replace(extraction.document, id=id, text=text or extraction.document.text)
    return replace(
        extraction,
        document=document,
        entries=tuple(
            replace(
                entry,
                evidence=tuple(replace(e, document=id) for e in entry.evidence),
                members=tuple(m._replace(document=id) for m in entry.members),
            )
            for entry in extraction.entries or ()
        ),
    )


def dated(extraction: Extraction, id: str, *times: tuple[str | None, str | None, str]) -> Extraction:
    """A document with an entry for each (earliest, latest, granularity)."""
    base = named(extraction, id, f"text of {id}")
    assert base.entries
    model = base.entries[0]
    return replace(
        base,
        entries=tuple(
            replace(
                model,
                id=f"n{number}",
                time=Time(edtf="", earliest=earliest, latest=latest, granularity=granularity),
            )
            for number, (earliest, latest, granularity) in enumerate(times, 1)
        ),
    )


def put(store: Store, extraction: Extraction) -> str:
    return store.add(extraction.document, extraction).id


def ids(store: Store, wanted: Filter | None = None, sort: Sort = Sort.TIME) -> list[str]:
    return [entry["id"] for entry in store.entries(wanted or Filter(), sort=sort).items]


def test_a_genre_is_kept_until_another_is_given(store: Store, extraction: Extraction) -> None:
    store.add(extraction.document, extraction, Genre.NARRATIVE)
    store.replace("d1", extraction)
    assert store.document("d1") == (extraction.document, Genre.NARRATIVE)
    store.replace("d1", extraction, Genre.NEWS)
    assert store.document("d1") == (extraction.document, Genre.NEWS)


def test_what_goes_in_comes_out(store: Store, extraction: Extraction) -> None:
    added = store.add(extraction.document, extraction)
    assert added == ("d1", True)
    stored = store.get("d1")
    assert stored.extraction == records.extraction(extraction)
    assert stored.text == extraction.document.text
    assert stored.version
    assert store.document("d1") == (extraction.document, Genre.AUTO)


def test_the_same_content_is_there_once(store: Store, extraction: Extraction) -> None:
    assert put(store, extraction) == "d1"
    again = named(extraction, "another")
    assert store.add(again.document, again) == ("d1", False)
    assert len(store.list().items) == 1
    assert len(store.entries(Filter()).items) == 2
    assert store.find(content_hash(again.document)) == "d1"


def test_what_bears_on_the_timeline_is_content(extraction: Extraction) -> None:
    document = extraction.document
    assert content_hash(document) != content_hash(replace(document, published="2024-10-19"))
    assert content_id(document) == content_id(replace(document, id="else"))


def test_an_id_has_one_content(store: Store, extraction: Extraction) -> None:
    put(store, extraction)
    other = named(extraction, "d1", "Another text.")
    with pytest.raises(AlreadyThere, match="d1"):
        store.add(other.document, other)
    assert store.get("d1").text == extraction.document.text


@pytest.mark.parametrize("id", ["", "a/b", "a\nb", " a", "..", "a" * 201, "\ud800"])
def test_an_id_fits_in_a_url(store: Store, extraction: Extraction, id: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        put(store, named(extraction, id))
    assert caught.value.errors[0].pointer == "/id"


def test_removal_leaves_nothing(store: Store, extraction: Extraction) -> None:
    put(store, extraction)
    put(store, named(extraction, "d2", "Other words, the same findings."))
    store.remove("d1")
    with pytest.raises(NotFound):
        store.get("d1")
    with pytest.raises(NotFound):
        store.remove("d1")
    assert {entry["evidence"][0]["document"] for entry in store.entries(Filter()).items} == {"d2"}
    assert [d["id"] for d in store.list(q="해온전자").items] == ["d2"]
    assert ids(store, Filter(q="연구소")) == ["d2/n1"]
    assert put(store, extraction) == "d1"


def test_replaced_findings_take_the_place_of_the_old(store: Store, extraction: Extraction) -> None:
    put(store, extraction)
    assert extraction.entries
    store.replace("d1", replace(extraction, entries=extraction.entries[:1]))
    assert ids(store) == ["d1/n1"]
    assert ids(store, Filter(q="합계")) == []
    with pytest.raises(NotFound):
        store.replace("nowhere", extraction)


def test_what_an_older_extractor_read_is_outdated(
    store: Store, extraction: Extraction, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(version, "extractor", lambda: "0.0.1+0123456789ab")
        put(store, extraction)
        put(store, named(extraction, "d2", "Other words."))
        assert store.outdated() == []
    put(store, named(extraction, "d3", "Newer words."))
    assert store.outdated() == ["d1", "d2"]
    store.replace("d1", extraction)
    assert store.outdated() == ["d2"]
    assert store.outdated(everything=True) == ["d1", "d2", "d3"]
    assert store.get("d1").version == version.extractor() != store.get("d2").version


def test_texts_that_databases_dislike(store: Store, extraction: Extraction) -> None:
    text = "nul \0, quotes ' \" -- \\, emoji 🙂, %s :name {}"
    put(store, named(extraction, 'it\'s "fine" 🙂', text))
    assert store.get('it\'s "fine" 🙂').text == text
    assert store.document('it\'s "fine" 🙂')[0].text == text


def test_a_store_is_there_when_opened_again(store: Store, url: str, extraction: Extraction) -> None:
    put(store, extraction)
    again = open_store(url)
    try:
        assert again.ready()
        assert again.get("d1").text == extraction.document.text
    finally:
        again.close()


# ------------------------------------------------------------------ lists


def test_the_newest_document_comes_first_and_pages_go_on(store: Store, extraction: Extraction) -> None:
    for number in range(5):
        put(store, named(extraction, f"d{number}", f"text {number}"))
    seen: list[str] = []
    cursor = None
    while True:
        page = store.list(limit=2, cursor=cursor)
        seen += [document["id"] for document in page.items]
        cursor = page.next
        if cursor is None:
            break
        put(store, named(extraction, f"late{len(seen)}", f"came in between {len(seen)}"))
    assert seen == ["d4", "d3", "d2", "d1", "d0"]
    assert all(document["added"].endswith("Z") for document in page.items)


@pytest.mark.parametrize(
    "cursor", ["", "x", "!!", "WzFd", "W10", "bnVsbA", "WzEsMiwzLDk5OTk5OTk5OTk5OTk5OTk5OTk5XQ"]
)
def test_a_foreign_cursor_is_refused(store: Store, cursor: str) -> None:
    with pytest.raises(InvalidOption) as caught:
        store.entries(Filter(), cursor=cursor)
    assert caught.value.errors[0].parameter == "cursor"


def test_entries_are_in_order_of_time(store: Store, extraction: Extraction) -> None:
    put(
        store,
        dated(extraction, "a", ("2020-01-01", "2020-12-31", "year"), ("2020-01-01", "2020-01-01", "day")),
    )
    put(store, dated(extraction, "b", ("-0043-03-15", "-0043-03-15", "day"), (None, "2019-12-31", "year")))
    put(store, dated(extraction, "c", ("2020-01-01T14:30", "2020-01-01T14:30", "minute")))
    order = ["b/n2", "b/n1", "a/n2", "a/n1", "c/n1"]
    assert ids(store) == order
    assert ids(store, sort=Sort.TIME_DOWN) == order[::-1]


def test_pages_of_entries_miss_nothing(store: Store, extraction: Extraction) -> None:
    days = [(f"2020-01-{1 + n % 5:02}", f"2020-01-{1 + n % 5:02}", "day") for n in range(40)]
    put(store, dated(extraction, "a", *days))
    put(store, dated(extraction, "b", *days))
    whole = ids(store)
    for sort in Sort:
        seen: list[str] = []
        cursor = None
        while cursor is not None or not seen:
            page = store.entries(Filter(), sort=sort, limit=7, cursor=cursor)
            seen += [entry["id"] for entry in page.items]
            cursor = page.next
        assert seen == (whole if sort is Sort.TIME else whole[::-1])


@pytest.mark.parametrize(
    ("first", "last", "match", "expected"),
    [
        ("2020-03-01", "2020-03-31", Match.OVERLAPS, {"year", "since", "march"}),
        ("2020-03-01", "2020-03-31", Match.WITHIN, {"march"}),
        ("2020-01-01", "2020-12-31", Match.WITHIN, {"march", "year", "noon"}),
        ("2020-01-01", "2020-01-31", Match.STARTS, {"year"}),
        ("2021-01-01", None, Match.OVERLAPS, {"since"}),
        (None, "2018-12-31", Match.OVERLAPS, {"since", "until"}),
        ("2020-05-01", "2020-05-01", Match.OVERLAPS, {"year", "since", "noon"}),
        ("2020-05-02", "2020-05-02", Match.OVERLAPS, {"year", "since"}),
        ("2020-04", "2020-05", Match.WITHIN, {"noon"}),
    ],
)
def test_ranges(
    store: Store, extraction: Extraction, first: str, last: str, match: Match, expected: set[str]
) -> None:
    times = {
        "year": ("2020-01-01", "2020-12-31", "year"),
        "march": ("2020-03-05", "2020-03-05", "day"),
        "since": ("2017-01-01", None, "year"),
        "until": (None, "2015-12-31", "year"),
        "noon": ("2020-05-01T12:00", "2020-05-01T12:00", "minute"),
    }
    for name, time in times.items():
        put(store, dated(extraction, name, time))
    found = ids(store, Filter(first=first, last=last, match=match))
    assert {found_id.partition("/")[0] for found_id in found} == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(kind="claim"), ["d1/n2"]),
        (Filter(kind="event"), ["d1/n1"]),
        (Filter(document="d1"), ["d1/n1", "d1/n2"]),
        (Filter(document="d2"), []),
        (Filter(language="ko"), ["d1/n1", "d1/n2"]),
        (Filter(language="en"), []),
        (Filter(granularity="year"), ["d1/n1"]),
        (Filter(min_confidence=0.85), ["d1/n2"]),
        (Filter(facets={"type": "operation"}), ["d1/n1"]),
        (Filter(facets={"type": "say"}), ["d1/n2"]),
        (Filter(facets={"source": "박서린 대표"}), ["d1/n2"]),
        (Filter(facets={"participant": "해온전자"}), ["d1/n1", "d1/n2"]),
        (Filter(facets={"participant": "해온전자", "stance": "asserted"}), ["d1/n2"]),
        (Filter(facets={"status": "ongoing"}), ["d1/n1"]),
        (Filter(facets={"tag": "Ｏperation"}), ["d1/n1", "d1/n2"]),
        (Filter(facets={"tag": "x' OR 1=1 --"}), []),
    ],
)
def test_filters(store: Store, extraction: Extraction, wanted: Filter, expected: list[str]) -> None:
    put(store, extraction)
    assert ids(store, wanted) == expected


# ------------------------------------------------------------------ search


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("연구소", True),
        ("연구", True),
        ("소", True),
        ("해온", True),
        ("나주 연구소", True),
        ("연구소 나주", True),
        ("openai", True),
        ("open", True),
        ("pena", False),  # inside a word of letters that stand apart
        ("AI", False),
        ("5G", True),
        ("ｏｐｅｎＡＩ", True),
        ("연소", False),  # its two characters are there, but not side by side
        ("나주 화성", False),
        ("구해", False),
        ("나주 OR 화성", True),
        ("화성 OR 나주 연구소", True),
        ("화성 나주 OR 나주 구해", False),
        ("OR 화성 OR", False),
        ('"연구소를 둔다"', True),
        ('"둔다 연구소를"', False),
        ('"openai 기술" OR 화성', True),
        ('"', True),  # no word at all: no restriction
        ('" OR *', True),
        ("NEAR", False),
        ("%", True),  # no word at all: no restriction
    ],
)
def test_words_of_any_length_are_found(store: Store, extraction: Extraction, q: str, found: bool) -> None:
    put(store, named(extraction, "d1", "해온전자는 나주에 연구소를 둔다. OpenAI 기술을 5G로 쓴다."))
    put(store, named(extraction, "d2", "xyz"))
    assert ("d1" in [document["id"] for document in store.list(q=q).items]) is found


def test_grams_are_not_enough(store: Store, extraction: Extraction) -> None:
    """All pairs of a word may be there without the word: the text itself decides, over pages too."""
    for number in range(30):
        put(store, named(extraction, f"near{number}", f"가나 나다 {number}"))
    put(store, named(extraction, "hit", "가나다"))
    for number in range(30, 60):
        put(store, named(extraction, f"near{number}", f"가나 나다 {number}"))
    page = store.list(q="가나다", limit=5)
    assert [document["id"] for document in page.items] == ["hit"]
    assert page.next is None


def test_entries_are_found_by_headline_participant_and_evidence(store: Store, extraction: Extraction) -> None:
    put(store, extraction)
    assert ids(store, Filter(q="연구소 운영")) == ["d1/n1"]
    assert ids(store, Filter(q="박서린")) == ["d1/n2"]
    assert ids(store, Filter(q="사람 해온전자")) == ["d1/n2"]
    assert ids(store, Filter(q="없는말")) == []


# ------------------------------------------------------------------ timelines


def test_entries_become_a_timeline_that_formats_write(store: Store, extraction: Extraction) -> None:
    put(store, extraction)
    put(store, named(extraction, "d2", "Other words."))
    found = store.entries(Filter(kind="claim")).items
    timeline = store.timeline(found, {"kind": "claim"})
    assert timeline["query"] == {"kind": "claim"}
    assert [document["id"] for document in timeline["documents"]] == ["d1", "d2"]
    assert timeline["events"] == []
    assert [(claim["document"], claim["id"]) for claim in timeline["claims"]] == [("d1", "c1"), ("d2", "c1")]
    rows = list(formats.rows(timeline))
    assert [row.sources for row in rows] == [["박서린 대표"]] * 2


# ------------------------------------------------------------------ many at once


def test_the_same_document_from_all_sides(store: Store, url: str, extraction: Extraction) -> None:
    stores = [open_store(url) for _ in range(4)]
    barrier = threading.Barrier(4)

    def add(number: int) -> bool:
        barrier.wait()
        one = named(extraction, f"name{number}")
        return stores[number].add(one.document, one).created

    with ThreadPoolExecutor(4) as pool:
        created = list(pool.map(add, range(4)))
    for opened in stores:
        opened.close()
    assert sorted(created) == [False, False, False, True]
    assert len(store.list().items) == 1


def test_a_new_store_opened_from_all_sides(url: str) -> None:
    with ThreadPoolExecutor(8) as pool:
        opened = list(pool.map(open_store, [url] * 8))
    assert all(store.ready() for store in opened)
    for store in opened:
        store.close()


def test_document_without_findings(store: Store) -> None:
    document = Document(id="bare", text="없다", clean="없다", blocks=(), language="ko")
    store.add(document, Extraction(document=document))
    assert store.get("bare").extraction["entries"] == []


# ------------------------------------------------------------------ saved timelines


def test_saved_timelines(store: Store) -> None:
    assert store.save(Saved(slug="chips", title="Chips", query={"q": "chips"}))
    assert not store.save(Saved(slug="chips", title="Other", query={}), over=False)
    assert store.saved("chips").title == "Chips"
    assert not store.save(Saved(slug="chips", title="반도체", query={"from": "2024"}))
    assert (store.saved("chips").title, store.saved("chips").query) == ("반도체", {"from": "2024"})
    store.save(Saved(slug="a", title="A", query={}))
    assert [t["slug"] for t in store.all_saved().items] == ["a", "chips"]
    store.forget("a")
    for gone in ("a", "nothing", "' OR 1=1 --"):
        with pytest.raises(NotFound):
            store.saved(gone)
        with pytest.raises(NotFound):
            store.forget(gone)


def test_every_change_counts_and_no_reading_does(store: Store, extraction: Extraction) -> None:
    seen = [store.changes()]
    for change in (
        lambda: put(store, extraction),
        lambda: store.replace("d1", extraction),
        lambda: store.save(Saved(slug="a", title="A", query={})),
        lambda: store.forget("a"),
        lambda: store.remove("d1"),
    ):
        change()
        seen.append(store.changes())
        store.entries(Filter())
        assert store.changes() == seen[-1]
    assert seen == sorted(set(seen))


def test_one_of_those_who_save_under_a_name_at_once_is_first(url: str) -> None:
    def one(number: int) -> bool:
        store = open_store(url)
        try:
            return store.save(Saved(slug="same", title=str(number), query={}), over=False)
        finally:
            store.close()

    open_store(url).close()
    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(one, range(8))) == 1


def test_a_store_of_the_version_before_is_brought_up_to_date(url: str, extraction: Extraction) -> None:
    with closing(open_store(url)) as store:
        put(store, extraction)
        with store._transaction(write=True) as connection:  # type: ignore[attr-defined]
            for statement in (
                "DROP VIEW timeline_entries",
                "DROP TABLE timelines",
                "DROP TABLE changes",
                "UPDATE alembic_version SET version_num='0001'",
            ):
                connection.exec_driver_sql(statement)
    with closing(open_store(url)) as store:
        assert store.get("d1").extraction == records.extraction(extraction)
        assert store.save(Saved(slug="a", title="A", query={}))
        assert store.changes() == 1
