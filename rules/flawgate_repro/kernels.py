"""A plugin of pytest: how many native kernels each test made and freed, and where.

Kernels are kept alive until their test is over: who gives one back counts, not who drops it.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from types import FrameType
from pathlib import Path
from typing import Any

from .layout import Layout
from .native import NativeCalls

KERNELS = "FLAWGATE_KERNELS"
HELPER = "FLAWGATE_HELPER"

_made = Layout(Path.cwd()).own_name("ExecutionKernel.__init__")
_native = NativeCalls()
_alive: list[Any] = []
_line: dict[str, int] = {}


def pytest_configure() -> None:
    _native.__enter__()


def pytest_runtest_logstart() -> None:
    _line.update(by_helper=0, freed=-_native.count("destroy"))
    sys.setprofile(_note)


def pytest_runtest_logfinish(nodeid: str) -> None:
    """After the fixtures: they may be what closes a kernel."""
    sys.setprofile(None)
    _line["freed"] += _native.count("destroy")
    with open(os.environ[KERNELS], "a", encoding="utf-8") as file:
        file.write(json.dumps({"test": nodeid, **_line}) + "\n")
    _alive.clear()
    gc.collect()


def _note(frame: FrameType, event: str, _: Any) -> None:
    if event == "call" and frame.f_code.co_qualname == _made:
        _alive.append(next(iter(frame.f_locals.values())))
        _line["by_helper"] += _is_within(frame, os.environ[HELPER])


def _is_within(frame: FrameType | None, function: str) -> bool:
    while frame is not None:
        if frame.f_code.co_name == function:
            return True
        frame = frame.f_back
    return False
