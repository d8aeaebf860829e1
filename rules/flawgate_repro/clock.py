"""Clocks that are not the world's: one that runs faster, so that a limit of a minute is seen to be
kept in a second, and a wall clock that leaps."""

from __future__ import annotations

import selectors
import sys
import threading
import time
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, Iterator


@contextmanager
def hurried(factor: float) -> Iterator[None]:
    """Within it, monotonic time runs `factor` times as fast, and who waits for a time waits that
    much shorter: event loops, conditions, events, futures, `time.sleep`. What waits without
    a limit waits. To be used in a child, before its event loop is made."""
    monotonic, sleep, wait = time.monotonic, time.sleep, threading.Condition.wait
    selector = selectors.DefaultSelector
    select, began = selector.select, monotonic()

    def hurried_monotonic() -> float:
        return began + (monotonic() - began) * factor

    def hurried_wait(condition: Any, timeout: float | None = None) -> bool:
        return wait(condition, None if timeout is None else timeout / factor)

    def hurried_select(self: Any, timeout: float | None = None) -> Any:
        return select(self, timeout if not timeout or timeout < 0 else timeout / factor)

    time.monotonic = hurried_monotonic
    time.sleep = lambda seconds: sleep(seconds / factor)
    threading.Condition.wait = hurried_wait  # type: ignore[method-assign]
    selector.select = hurried_select  # type: ignore[method-assign]
    try:
        yield
    finally:
        time.monotonic, time.sleep = monotonic, sleep
        threading.Condition.wait = wait  # type: ignore[method-assign]
        selector.select = select  # type: ignore[method-assign]


@contextmanager
def leaping(seconds: float) -> Iterator[None]:
    """Within it the wall clock is stepped by `seconds` at each look at it; monotonic time goes on.

    For modules that are loaded by then, however they call it: `time.time`, `datetime.now`.
    """
    clock, clock_ns, looks = time.time, time.time_ns, 0

    def ahead() -> float:
        nonlocal looks
        looks += 1
        return looks * seconds

    class LeapingDatetime(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime.now(tz) + timedelta(seconds=ahead())

        @classmethod
        def utcnow(cls) -> Any:
            return datetime.utcnow() + timedelta(seconds=ahead())

    instead = {
        clock: lambda: clock() + ahead(),
        clock_ns: lambda: clock_ns() + int(ahead() * 1e9),
        datetime: LeapingDatetime,
    }
    harness = __name__.partition(".")[0]
    changed = [
        (module, name, value)
        for module in [*sys.modules.values()]
        if not getattr(module, "__name__", harness).startswith((harness, "datetime", "logging"))
        for name, value in [*getattr(module, "__dict__", {}).items()]
        if any(value is each for each in instead)
    ]
    for module, name, value in changed:
        setattr(module, name, instead[value])
    try:
        yield
    finally:
        for module, name, value in changed:
            setattr(module, name, value)
