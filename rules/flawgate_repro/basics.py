"""What a reproduction says, and what its values are measured by."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import Any, Callable

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


def same(one: float, other: float) -> bool:
    return abs(one - other) <= EPSILON


def make(maker: Callable[..., Any], **values: Any) -> Any:
    """Calls `maker` with those of `values` that it has parameters for."""
    known = inspect.signature(maker).parameters
    return maker(**{name: value for name, value in values.items() if name in known})
