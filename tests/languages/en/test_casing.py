"""Headlines in Title Case are read as prose, and keep every place."""

from __future__ import annotations

import pytest

from timeline.languages.en.analysis.casing import as_prose

BODY = "\n\nThe mayor, who grew rice as a boy, told Ann Rice that the harbor plan is dead. She asked Ann Rice to stay."


@pytest.mark.parametrize(
    ("headline", "read"),
    [
        ("Mayor Slams Harbor Plan", "Mayor slams harbor plan"),
        ("Mayor Isn't Done With The Harbor Plan", "Mayor isn't done with the harbor plan"),
        ("Mayor Tells Ann Rice Plan Is Dead", "Mayor tells Ann Rice plan is dead"),  # a name in the text
        ("Ann Rice Endorses Ruth Orr", "Ann Rice endorses Ruth Orr"),
        ("Ann Rice of the Orrin Harbor told us more", "Ann Rice of the Orrin Harbor told us more"),  # prose
        ("UN WARNS OF NEW HARBOR", "UN WARNS OF NEW HARBOR"),
    ],
)
def test_a_headline_is_read_as_prose(headline: str, read: str) -> None:
    assert as_prose(headline + BODY, headline) == read


def test_a_long_line_of_capitals_is_left_alone() -> None:
    line = "Aa Bb " * 20_000
    assert as_prose(line, line) == line
