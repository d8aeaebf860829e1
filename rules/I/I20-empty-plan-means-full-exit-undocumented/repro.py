"""I20: a strategy that forgets its exit plan exits all at once, as nobody has written down.

`next_exit_ratio` answers 1.0 where there are no legs. Docstrings and comments, which are all that
tells a strategy's author, say nothing of that.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import re
import tokenize
from typing import Any, Iterator

from flawgate_repro import Observation, Probe, Tree, reproduce

OF_NO_LEGS = re.compile(
    r"\b(?:empty|without|no|none|missing|absent|omitted|unset)\b|full[ _]exit|\bdefault", re.I
)
OF_THE_PLAN = re.compile(r"\b(?:leg|ratio|plan|exit_leg_ratios)s?\b", re.I)


def sentences(told: list[str]) -> Iterator[str]:
    for text in told:
        yield from re.split(r"(?<=[.;:])\s+", " ".join(text.split()))


def documentation(slot: type) -> list[str]:
    """The docstrings and comments of the class's module."""
    with tokenize.open(sys.modules[slot.__module__].__file__) as file:
        tokens = list(tokenize.generate_tokens(file.readline))
    return [
        token.string
        for token in tokens
        if token.type == tokenize.COMMENT or token.string.startswith(('"""', "'''"))
    ]


async def plan_without_legs(tree: Tree, reached: Probe) -> Observation:
    slot_class = tree.named("TradeSlot")
    control = tree.trade_slot(exit_leg_ratios=(0.25, 0.75))
    reached.when(ratio_of(control) == 0.25)
    try:
        ratio = ratio_of(tree.trade_slot(exit_leg_ratios=()))
    except ValueError as error:
        return Observation(False, f"a slot without exit legs is refused: {error}")
    said = [
        text
        for text in sentences(documentation(slot_class))
        if OF_NO_LEGS.search(text) and OF_THE_PLAN.search(text)
    ]
    return Observation(
        ratio == 1.0 and not said,
        f"without exit legs the next exit takes {ratio}; "
        f"{f'written down is: {said[0]}' if said else 'no docstring and no comment says so'}",
    )


def ratio_of(slot: Any) -> Any:
    ratio = slot.next_exit_ratio
    return ratio() if callable(ratio) else ratio


reproduce("I20", plan_without_legs, expected="the rule is written down, or there is none")
