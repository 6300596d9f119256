"""The shape of the code: which way imports go, what stays light, what never reads the clock."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest

from timeline import languages

ROOT = Path(__file__).parent.parent
PACKAGES = ("timeline", "api")
LINT = Path(sys.executable).parent / "lint-imports"


def sources() -> Iterator[Path]:
    for package in (*PACKAGES, "tests"):
        yield from sorted((ROOT / package).rglob("*.py"))


@cache
def trees() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text()) for path in sources()}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([LINT, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


# ------------------------------------------------------------------ arrows


def test_imports_go_the_right_way() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("timeline/types.py", "import timeline.pipeline", "Stages use earlier stages only"),
        ("timeline/temporal/find.py", "from timeline import extractors", "Stages use earlier stages only"),
        (
            "timeline/extractors/__init__.py",
            "from timeline.cli import main",
            "Stages use earlier stages only",
        ),
        (
            "timeline/building/__init__.py",
            "from timeline.languages.ko import LANGUAGE",
            "The engine never asks",
        ),
        ("timeline/languages/ko/__init__.py", "import timeline.languages.en", "Languages know nothing"),
        ("timeline/formats/csv.py", "def f():\n    import flask", "The library knows nothing of HTTP"),
        ("timeline/pipeline.py", "import api", "The library knows nothing of HTTP"),
    ],
)
def test_an_arrow_turned_round_is_caught(tmp_path: Path, module: str, line: str, contract: str) -> None:
    """The contracts hold because they would fail: the same tree with one import more."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package,
            tmp_path / package,
            ignore=lambda _, names: [n for n in names if n == "__pycache__"],
        )
    with (tmp_path / module).open("a") as file:
        file.write(f"\n{line}\n")
    done = lint(tmp_path)
    assert done.returncode != 0
    broken = done.stdout.split("Broken contracts")[-1]
    assert contract in broken, done.stdout


def test_the_contracts_name_every_language() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    folders = {f"timeline.languages.{code}" for code in (*languages.codes(), languages.OTHER)}
    for contract in contracts:
        named = {*contract.get("modules", ()), *contract.get("forbidden_modules", ())}
        if any(name.startswith("timeline.languages.") for name in named):
            assert named == folders, contract["name"]


def test_a_folder_with_language_is_a_language() -> None:
    folder = Path(languages.__file__).parent
    with_language = {p.parent.name for p in folder.glob("*/__init__.py")} - {"common", languages.OTHER}
    assert set(languages.codes()) == with_language
    for code in languages.codes():
        assert languages.get(code).code == code


def test_what_is_imported_is_declared() -> None:
    """No package is relied on only because another one brings it along."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    listed = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    declared = {re.split(r"[\[<>=]", name)[0].lower().replace("_", "-") for name in listed}
    owners = packages_distributions()
    strange = {
        f"{path.relative_to(ROOT)}: {name}"
        for path, tree in trees().items()
        for name in _imported(tree)
        if name not in {*PACKAGES, "tests", "benchmarks", "_typeshed"}
        and declared.isdisjoint(o.lower().replace("_", "-") for o in owners.get(name, [name]))
    }
    assert not strange


def _imported(tree: ast.Module) -> set[str]:
    """The packages outside the standard library that a file imports by name, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names


# ------------------------------------------------------------------ light imports

HEAVY = {
    *(
        "spacy",
        "kiwipiepy",
        "numpy",
        "dateparser",
        "holidays",
        "trafilatura",
        "htmldate",
        "lxml",
        "py3langid",
    ),
    *("sqlalchemy", "alembic", "flask", "flask_smorest", "marshmallow", "gunicorn", "markdown_it"),
}


def modules_after(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after running some code."""
    tail = "; import json, sys; print('\\n' + json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code + tail], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "code",
    [
        "from timeline.cli import main; main(['--help'])",
        "from timeline.cli import main; main(['extract', '--help'])",
        "import timeline",
        "import timeline.pipeline, timeline.documents, timeline.formats, timeline.records, timeline.stores",
    ],
)
def test_importing_is_light(code: str) -> None:
    assert not modules_after(code) & HEAVY


def test_help_imports_no_command() -> None:
    loaded = modules_after("from timeline.cli import main; main(['--help'])")
    assert {name for name in loaded if name.startswith("timeline")} == {"timeline", "timeline.cli"}


# ------------------------------------------------------------------ habits


def test_only_the_edges_read_the_clock() -> None:
    """The library is a function of text, language, day of publication and settings."""
    edges = [ROOT / "timeline" / "cli", ROOT / "timeline" / "stores"]
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, tree in trees().items()
        if ROOT / "timeline" in path.parents and not any(edge in path.parents for edge in edges)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow", "time_ns", "localtime"}
    ]
    assert not found


def test_no_file_is_long() -> None:
    long = {str(p.relative_to(ROOT)): n for p in sources() if (n := len(p.read_text().splitlines())) > 500}
    assert not {path: lines for path, lines in long.items() if "corpus" not in path}


def test_nothing_lies_unused() -> None:
    """What a module defines is named somewhere: what is private in it, all else in any module or test of ours."""
    named = {path: set(_named(tree)) for path, tree in trees().items()}
    anywhere = set(chain(*named.values()))
    unused = [
        f"{path.relative_to(ROOT)}: {name}"
        for path, tree in trees().items()
        if path.relative_to(ROOT).parts[0] == "timeline" and "migrations" not in path.parts
        for name in _defined(tree)
        if name not in (named[path] if name.startswith("_") else anywhere) and not name.startswith("__")
    ]
    assert not unused


def _defined(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name))


def _named(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield node.name


def test_no_drawers() -> None:
    assert not [p for p in sources() if p.stem in {"utils", "util", "helpers", "misc", "common"}]
