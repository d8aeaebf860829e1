"""Numbers that somebody who watches the target could read, and how they change.

    watch = Numbers(tree, bundle, log)
    before = watch.now()
    ...
    [where for where, number in watch.now().items() if number - before.get(where, 0.0) == 7]
"""

from __future__ import annotations

import asyncio
import ctypes
import inspect
import logging
import re
import sys
import threading
from collections import deque
from types import FunctionType, MethodType, ModuleType
from typing import Any, Iterator

from .doubles import Log
from .tree import Tree

# What is called to see what it tells, where it wants no arguments.
_TELLING = re.compile(r"metric|gauge|stat(s|us|istics)$|health|telemetry")
_OPAQUE = (type, ModuleType, FunctionType, MethodType, threading.Thread, asyncio.Future)
_OPAQUE += (logging.Logger, logging.Handler, asyncio.AbstractEventLoop)
_OPAQUE += (ctypes._SimpleCData, ctypes.CDLL)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", re.IGNORECASE)
_DEPTH, _MOST = 9, 200_000


class Numbers:
    """The numbers within parts of the target and its modules, and those in what it logs."""

    def __init__(self, tree: Tree, *parts: Any, log: Log | None = None) -> None:
        self._parts, self._log = parts, log
        self._root = str(tree.target)

    def now(self) -> dict[str, float]:
        """Each number by where it was found."""
        found: dict[str, float] = {}
        seen: set[int] = set()
        for name, part in self._roots():
            todo = deque([(name, part, 0)])
            while todo and len(seen) < _MOST:
                where, thing, depth = todo.popleft()
                if isinstance(thing, (int, float)) and not isinstance(thing, bool):
                    found[where] = float(thing)
                elif isinstance(thing, str):
                    found |= _in_text(where, thing) if "\n" in thing else {}
                elif id(thing) not in seen and depth < _DEPTH and not isinstance(thing, _OPAQUE):
                    seen.add(id(thing))
                    todo += [(f"{where}{step}", part, depth + 1) for step, part in _parts(thing)]
        return found

    def _roots(self) -> Iterator[tuple[str, Any]]:
        for part in self._parts:
            yield type(part).__name__, part
        for name, module in list(sys.modules.items()):
            if (getattr(module, "__file__", None) or "").startswith(self._root):
                yield name, dict(vars(module))
        if self._log is not None:
            lines = {_NUMBER.sub("#", line): line for line in self._log.lines}
            yield "log", {form: _in_text("", line) for form, line in lines.items()}


def _in_text(where: str, text: str) -> dict[str, float]:
    """The numbers of a text, by what stands before them in their line."""
    found = {}
    for line in text.splitlines():
        for number in _NUMBER.finditer(line):
            found[f"{where}: {_NUMBER.sub('#', line[: number.start()])}"] = float(number[0])
    return found


def _parts(thing: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(thing, dict):
        yield from ((f"[{key!r}]", part) for key, part in list(thing.items()))
    elif isinstance(thing, (list, tuple, set, frozenset, deque)):
        yield from ((f"[{index}]", part) for index, part in enumerate(list(thing)))
    elif type(thing).__module__ != "builtins":
        names = [*getattr(thing, "__dict__", ()), *_slots(type(thing))]
        yield from ((f".{name}", getattr(thing, name)) for name in names if hasattr(thing, name))
        for name, member in inspect.getmembers_static(type(thing), _is_telling):
            try:
                value = getattr(thing, name)
                yield f".{name}", value if isinstance(member, property) else value()
            except Exception:
                continue


def _slots(kind: type) -> list[str]:
    return [name for each in kind.__mro__ for name in each.__dict__.get("__slots__", ())]


def _is_telling(member: Any) -> bool:
    function = member.fget if isinstance(member, property) else member
    if not inspect.isfunction(function) or not _TELLING.search(function.__name__):
        return False
    _, *parameters = inspect.signature(function).parameters.values()
    wants = [each for each in parameters if each.default is each.empty]
    return not wants and not inspect.iscoroutinefunction(function)


def rising_by(numbers: list[dict[str, float]], *steps: float) -> list[str]:
    """Where a number rose by these steps from one time to the next."""
    steps_at = zip(numbers, numbers[1:], steps)
    found = set(numbers[-1])
    for was, at, step in steps_at:
        found = {where for where in found if at.get(where, 0.0) - was.get(where, 0.0) == step}
    return sorted(found)
