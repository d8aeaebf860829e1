"""A plugin of pytest: writes how each test ended, and provides the kernel before the tests run.

With PYTHONASYNCIODEBUG it also writes how long event loops stood still, as asyncio tells it. With
FLAWGATE_TWICE each test runs twice: first while `Copy.wrap` leaves the target whole, which is told
beside the outcomes, then as it is broken.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
from pathlib import Path
from typing import Any

from .kernel import provide_kernel

OUTCOMES = "FLAWGATE_OUTCOMES"
HURRY = "FLAWGATE_HURRY"  # How much shorter tests sleep.
TWICE, WHOLE = "FLAWGATE_TWICE", "FLAWGATE_WHOLE"


def pytest_configure(config: Any) -> None:
    if "--collect-only" not in config.invocation_params.args:
        provide_kernel(Path(config.invocation_params.dir))
    logging.getLogger("asyncio").addHandler(_Stalls())
    hurry = float(os.environ.get(HURRY, "1"))
    sleep = asyncio.sleep
    asyncio.sleep = lambda delay, *rest: sleep(delay / hurry, *rest)  # type: ignore[assignment]


def pytest_runtest_protocol(item: Any, nextitem: Any) -> bool | None:
    if not os.environ.get(TWICE):
        return None
    from _pytest.runner import runtestprotocol

    os.environ[WHOLE] = "1"
    reports = runtestprotocol(item, log=False, nextitem=nextitem)
    if all(report.passed for report in reports):
        _note({"whole": item.nodeid})
    del os.environ[WHOLE]
    item._initrequest()
    runtestprotocol(item, nextitem=nextitem)
    return True


def pytest_collectreport(report: Any) -> None:
    if report.failed:
        _write(report, "error")


def pytest_runtest_logreport(report: Any) -> None:
    if report.when == "call" or report.outcome != "passed":
        _write(report, report.outcome if report.when == "call" or report.skipped else "error")


def pytest_collection_modifyitems(items: list[Any]) -> None:
    for item in items:
        _note({"test": item.nodeid, "outcome": "collected"})


class _Stalls(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        found = re.search(r"Executing (.*) took ([0-9.]+) seconds", record.getMessage(), re.DOTALL)
        if found:
            _note({"stall": found[2], "detail": found[1]})


def _write(report: Any, outcome: str) -> None:
    outcome = "xfailed" if hasattr(report, "wasxfail") and outcome == "skipped" else outcome
    _note({"test": report.nodeid, "outcome": outcome, "detail": str(report.longrepr or "")})


def _note(line: dict[str, str]) -> None:
    with open(os.environ[OUTCOMES], "a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
