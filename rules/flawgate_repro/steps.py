"""What happens within a call: how much work it is, what others see meanwhile, what a crash leaves.

    with Functions() as ran: plane.write_slot(slot)
    ran.count, ran.entered(module.__file__), ran.callers_of(TradeSlot.__init__)

    seen = between_lines(tree.target, lambda: plane.write_slot(slot), reader.read_slots)
    for _ in interleaved(tree.target, lambda: plane.write_slot(one), lambda: plane.write_slot(other)):
        reader.read_slots()
"""

from __future__ import annotations

import inspect
import os
import sys
import threading
import uuid
from contextlib import contextmanager, suppress
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Callable, Iterator

from .counts import shared_memory

_PATIENCE = 0.2
_CUT_OFF = 9


class Functions:
    """The functions that run while the `with` lasts, on this thread and those begun meanwhile."""

    def __init__(self) -> None:
        self.count = 0  # Those written in C as well.
        self.pairs: list[tuple[CodeType, CodeType | None]] = []  # With the caller.

    def __enter__(self) -> Functions:
        threading.setprofile(self._note)
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)
        threading.setprofile(None)

    def callers_of(self, function: Any) -> set[CodeType]:
        return {caller for code, caller in self.pairs if code is function.__code__ and caller}

    def entered(self, file: str) -> set[str]:
        """The names of those that stand in a file."""
        return {code.co_qualname for code, _ in self.pairs if code.co_filename == file}

    def entries(self, part: Any) -> int:
        """How often a function was entered, or the functions of a class."""
        found = [part] if not isinstance(part, type) else vars(part).values()
        codes = {getattr(inspect.unwrap(_plain(each)), "__code__", None) for each in found}
        return sum(code in codes for code, _ in self.pairs)

    def _note(self, frame: FrameType, event: str, _: Any) -> None:
        if frame.f_code.co_filename == __file__:
            return
        if event == "call":
            self.count += 1
            self.pairs.append((frame.f_code, frame.f_back.f_code if frame.f_back else None))
        elif event == "c_call":
            self.count += 1


def _plain(member: Any) -> Any:
    """The function of a static or class method, or of a property."""
    return getattr(member, "__func__", None) or getattr(member, "fget", None) or member


def between_lines(
    target: Path,
    action: Callable[[], Any],
    look: Callable[[], Any],
    patience: float = _PATIENCE,
) -> list[tuple[str, Any]]:
    """What `look` gives before each line of the target that `action` runs, and where that is.

    A look that has to wait for the action, longer than `patience`, is told as `waits`; it looks on
    a thread of its own.
    """
    seen: list[tuple[str, Any]] = []
    looking: list[threading.Thread] = []

    def look_once(where: str) -> None:
        try:
            seen.append((where, look()))
        except Exception as error:
            seen.append((where, error))

    def before(where: str) -> None:
        if looking and looking[-1].is_alive():
            return
        looking.append(threading.Thread(target=look_once, args=(where,), daemon=True))
        looking[-1].start()
        looking[-1].join(patience)
        if looking[-1].is_alive():
            seen.append((where, "waits"))

    _traced(target, action, before)
    for thread in looking:
        thread.join(_PATIENCE)
    return seen


def interleaved(
    target: Path,
    action: Callable[[], Any],
    other: Callable[[], Any],
    *,
    places: int = 30,
    patience: float = 0.03,
) -> Iterator[int]:
    """Runs `action` again and again, each time with `other` on a thread of its own before another
    line of the target in it; that may have to wait. Gives the line's number when both are done.

    Of many lines only about so many `places` are tried.
    """
    lines = len(between_lines(target, action, lambda: None, patience))
    for line in range(1, lines + 1, max(1, lines // places)):
        passed = 0

        def once() -> None:
            nonlocal passed
            passed += 1
            if passed == line:
                other()

        between_lines(target, action, once, patience)
        yield line


def killed_at_each_line(
    target: Path, action: Callable[[], Any], prepare: Callable[[], Any]
) -> Iterator[str]:
    """A process dies before each line of the target that `action` runs, line by line.

    Gives the place when it has died; `prepare` runs before. Forks: for use in a child.
    """
    line = 0
    while True:
        prepare()
        reading, writing = os.pipe()
        pid = os.fork()
        if not pid:
            _die_at(line, target, action, writing)
        os.close(writing)
        with os.fdopen(reading) as place:
            where = place.read()
        _, status = os.waitpid(pid, 0)
        if os.waitstatus_to_exitcode(status) != _CUT_OFF:
            return
        yield where
        line += 1


def _die_at(line: int, target: Path, action: Callable[[], Any], writing: int) -> None:
    passed = 0

    def before(where: str) -> None:
        nonlocal passed
        if passed == line:
            os.write(writing, where.encode())
            os._exit(_CUT_OFF)
        passed += 1

    try:
        _traced(target, action, before)
    finally:
        os._exit(0)


def _traced(target: Path, action: Callable[[], Any], before: Callable[[str], None]) -> None:
    root = str(target) + os.sep

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        code = frame.f_code
        if not code.co_filename.startswith(root):
            return None
        if event == "line":
            before(f"{code.co_qualname} at {Path(code.co_filename).name}:{frame.f_lineno}")
        return trace

    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(None)


def close_all(*planes: Any) -> None:
    """Closes them, whatever comes of it: of two planes on one region one may unlink the other's."""
    for plane in planes:
        with suppress(Exception):
            plane.close()


@contextmanager
def own_prefix() -> Iterator[str]:
    """A prefix of shared memory that nobody else has; what is left of it is removed."""
    prefix = f"flawgate_{uuid.uuid4().hex[:12]}"
    try:
        yield prefix
    finally:
        for name in shared_memory():
            if prefix in name:
                Path("/dev/shm", name).unlink(missing_ok=True)
