"""The mark of the extractor: it changes with any rule, and with nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import timeline
from timeline.stores import version


def marked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(version, "package", str(folder / "__init__.py"))
    return version.extractor.__wrapped__()


def test_a_changed_rule_is_another_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "timeline"
    shutil.copytree(Path(timeline.__file__).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    before = marked(copy, monkeypatch)
    assert before == version.extractor()
    assert before.startswith(f"{version.release()}+")
    rules = copy / "languages" / "ko" / "__init__.py"
    rules.write_text(rules.read_text(encoding="utf-8") + "\nNEW = 1\n", encoding="utf-8")
    after = marked(copy, monkeypatch)
    assert after != before
    rules.rename(rules.with_name("moved.py"))
    assert marked(copy, monkeypatch) not in {before, after}
