"""Times at the edge: as an older Python reads them, and with Python's clock stepped.

    answers, where = on_old_python(tree, trade)    # trade(tree, emulated) of the repro.py

`trade` runs on a Python before 3.11 if the machine has one. Else it runs on this one with
`emulated` set, and has `OldParser().install()` stand for the older `datetime.fromisoformat`. To be
installed in a child, before anything of the target is imported.
"""

from __future__ import annotations

import datetime as datetimes
import platform
import re
import shutil
import subprocess
import sys
import time
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable

from .basics import Inconclusive
from .tree import Tree

# What Python 3.10 documents: YYYY-MM-DD[*HH[:MM[:SS[.fff[fff]]]][+HH:MM[:SS[.ffffff]]]]
_CLOCK = r"\d\d(:\d\d(:\d\d(\.\d{3}(\d{3})?)?)?)?"
_OFFSET = r"[+-]\d\d:\d\d(:\d\d(\.\d{6})?)?"
_FORM = re.compile(rf"\d{{4}}-\d\d-\d\d(.{_CLOCK}({_OFFSET})?)?", re.DOTALL)
_OLD_NAMES = ("python3.10", "python3.9", "pypy3")
_PATIENCE_SECONDS = 5.0


class _AnyDatetime(type):
    def __instancecheck__(cls, value: Any) -> bool:
        return isinstance(value, datetime)


class OldParser:
    """`fromisoformat` as Python 3.10 has it. `refused` has the text that each function was refused
    which called it; those in `mended` get it read all the same."""

    def __init__(self) -> None:
        self.refused: dict[str, str] = {}
        self.mended: set[str] = set()

    def install(self) -> None:
        parser = self

        class OldDatetime(datetime, metaclass=_AnyDatetime):
            @classmethod
            def fromisoformat(cls, text: str) -> Any:
                site = sys._getframe(1).f_code.co_name
                if site in parser.mended:
                    text = re.sub("Z$", "+00:00", re.sub(r"(\.\d{6})\d+", r"\1", text))
                elif not _FORM.fullmatch(text):
                    parser.refused[site] = text
                    raise ValueError(f"Invalid isoformat string: {text!r}")
                return super().fromisoformat(text)

        _replace_datetime(OldDatetime)


def step_clock(seconds: float) -> None:
    """Has Python's wall clock run ahead, in a child; the native kernel reads the machine's own."""
    clock, clock_ns = time.time, time.time_ns
    step = datetimes.timedelta(seconds=seconds)

    class SteppedDatetime(datetime, metaclass=_AnyDatetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return super().now(tz) + step

        @classmethod
        def utcnow(cls) -> Any:
            return super().now(datetimes.timezone.utc).replace(tzinfo=None) + step

    _replace_datetime(SteppedDatetime)
    time.time = lambda: clock() + seconds
    time.time_ns = lambda: clock_ns() + int(seconds * 1e9)


def _replace_datetime(kind: type) -> None:
    kind.__name__ = kind.__qualname__ = "datetime"
    datetimes.datetime = kind  # type: ignore[assignment,misc]
    intents = sys.modules[Tree.__module__]  # They have the time of this process as well.
    intents.datetime = kind  # type: ignore[attr-defined]


def on_old_python(tree: Tree, function: Callable[..., Any], *arguments: Any) -> tuple[Any, str]:
    """What `function(tree, emulated, *arguments)` says on a Python before 3.11, and on which."""
    tree.provide_kernel()
    executable = old_python()
    if executable is not None:
        try:
            value = tree.child(function, False, *arguments, python=executable).value
            return value, _describe(executable) or executable
        except Inconclusive:
            pass  # The target does not get there on it, for another reason.
    emulated = f"Python {platform.python_version()} with 3.10's fromisoformat emulated"
    return tree.child(function, True, *arguments).value, emulated


@lru_cache
def old_python() -> str | None:
    """A Python before 3.11: beside the one that runs this, or on PATH."""
    beside = Path(sys.base_prefix).resolve().parent.glob("*3.10*/bin/python3.10")
    on_path = filter(None, map(shutil.which, _OLD_NAMES))
    return next((name for name in [*map(str, sorted(beside)), *on_path] if _describe(name)), None)


@lru_cache
def _describe(executable: str) -> str | None:
    """`CPython 3.10.13`; None for what does not run, or is not old."""
    code = (
        "import platform, sys; sys.version_info < (3, 11) or sys.exit(1);"
        "print(platform.python_implementation(), platform.python_version())"
    )
    try:
        said = subprocess.run(
            [executable, "-c", code], capture_output=True, text=True, timeout=_PATIENCE_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return said.stdout.strip() if said.returncode == 0 else None
