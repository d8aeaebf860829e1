"""What a reproduction says, and what its values are measured by."""

from __future__ import annotations

import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from typing import Any, Callable, Iterable

CAPITAL = 25_000.0
ASSET = "BTC-USDT"
OTHER_ASSET = "ETH-USDT"
EPSILON = 1e-9


class Inconclusive(Exception):
    """Nothing can be said of the flaw, for the reason given."""


class Probe:
    """Records that the suspect operation ran."""

    def __init__(self) -> None:
        self.hits = 0

    def when(self, seen: bool) -> None:
        self.hits += bool(seen)

    def __bool__(self) -> bool:
        return self.hits > 0


@dataclass
class Observation:
    """What was seen. `attempts` says how many it took, where more than one may be needed."""

    triggered: bool
    observed: str
    attempts: int | None = None


async def finished(result: Any) -> Any:
    """The value of a call, whether the target answers at once or as a coroutine."""
    return await result if inspect.isawaitable(result) else result


async def refused(call: Any) -> str | None:
    """Why a call was refused, by its outcome or by an exception; None if it was not.

    `call` is a coroutine, or a function to call.
    """
    try:
        outcome = await finished(call() if callable(call) else call)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if getattr(outcome, "accepted", True):
        return None
    return f"{word(outcome.diagnostic_code)} {outcome.details or ''}".strip()


def word(value: Any) -> str:
    """The text of what one tree tells as a member of an enum and another as text."""
    told = getattr(value, "value", value)
    is_number = isinstance(value, Enum) and not isinstance(told, str)
    return value.name if is_number else str(told)


async def at_once(*calls: Callable[[], Any]) -> list[Any]:
    """What the calls answer, all made at the same time: each in a thread of its own, or as a task
    where it answers as a coroutine. An exception is an answer, too."""
    loop = asyncio.get_running_loop()

    async def made(call: Callable[[], Any]) -> Any:
        return await finished(await loop.run_in_executor(threads, call))

    with ThreadPoolExecutor(len(calls)) as threads:
        return await asyncio.gather(*map(made, calls), return_exceptions=True)


async def closed(part: Any) -> None:
    """Closes a part of the target, whichever way it closes."""
    await finished(part.close())


def same(one: float, other: float) -> bool:
    return abs(one - other) <= EPSILON


def make(maker: Callable[..., Any], **values: Any) -> Any:
    """Calls `maker` with those of `values` that it has parameters for."""
    known = inspect.signature(maker).parameters
    return maker(**{name: value for name, value in values.items() if name in known})


def require(maker: Callable[..., Any], names: Iterable[str]) -> None:
    """That `maker` has a parameter for each of `names`; nothing can be said otherwise."""
    known = inspect.signature(maker).parameters
    if any(parameter.kind is parameter.VAR_KEYWORD for parameter in known.values()):
        return
    lacking = [name for name in names if name not in known]
    if lacking:
        raise Inconclusive(f"{maker.__qualname__} takes no {', '.join(lacking)}")


def first(part: Any, names: Iterable[str]) -> Any:
    """The first of these that `part` has."""
    for name in names:
        if hasattr(part, name):
            return getattr(part, name)
    raise Inconclusive(f"{type(part).__name__} has no {' or '.join(names)}")
