"""An application with an empty store. pytest-flask gives `client` out of `app`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from api import create_app
from api.engine import EXTENSION
from api.settings import ServiceSettings

KOREAN = (
    "해온전자는 2021년부터 나주에 연구소를 운영하고 있다.\n\n"
    '박서린 대표는 "올해 안에 연구원을 두 배로 늘리겠다"고 18일 말했다. '
    "회사는 지난달 31일 새 공장을 열었다."
)
ENGLISH = (
    "Harborline Motors opened a plant in Tacoma on March 3, 2024.\n\n"
    '"We will hire 400 people," said Dana Whitlock, its chief executive, on Tuesday.'
)


@pytest.fixture
def settings(tmp_path: Path) -> ServiceSettings:
    return ServiceSettings(store=str(tmp_path / "store.db"), max_bytes=200_000, max_bulk_bytes=400_000)


@pytest.fixture
def app(settings: ServiceSettings) -> Iterator[Flask]:
    made = create_app(settings)
    yield made
    made.extensions[EXTENSION].close()
