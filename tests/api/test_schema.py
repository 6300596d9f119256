"""The live server keeps to its API document: every status, body and header that it answers is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.api.live import serving

# Dates, languages and time zones are checked closer than a schema can say.
CLOSER = "positive_data_acceptance"


def test_the_server_does_what_its_document_says(tmp_path: Path) -> None:
    unlimited = {"TIMELINE_READ_RATE": "off", "TIMELINE_WRITE_RATE": "off"}
    with serving(tmp_path / "store.db", workers=1, log=tmp_path / "log", settings=unlimited) as server:
        server.wait("/readyz")
        done = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "run"),
                f"http://127.0.0.1:{server.port}/openapi.json",
                *("--checks", "all", "--exclude-checks", CLOSER),
                *("--phases", "examples,coverage,fuzzing,stateful", "--max-examples", "12", "--seed", "1"),
            ],
            env=os.environ | {"SCHEMATHESIS_HOOKS": "tests.api.schemathesis_hooks"},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    assert re.search(r"Selected: (\d+)/\1\s+Tested: \1\b", done.stdout), done.stdout[-3000:]
