"""E12: a fill whose price the exchange did not tell is booked at the price that was hoped for.

An order meant for 100 fills at 101. The answer to the submit leaves its average price out, tells it
as zero, or under another name, and the fill that the kernel is given is priced 100.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce, same, word

ANSWERS: dict[str, dict[str, str | None]] = {
    "left out": {"avgPrice": None},
    "told as 0": {"avgPrice": "0"},
    "under another name": {"avgPrice": None, "ap": "101"},
}


async def answer_to_submit(tree: Tree, tells: dict[str, str | None]) -> list[Any]:
    exchange = Exchange(tree)
    exchange.price, exchange.tells = 101.0, tells
    intent = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    return await finished(tree.submit(tree.bingx_venue(exchange), intent))


def fill_of(events: list[Any]) -> Any:
    return next((event for event in events if "FILL" in word(event.kind)), None)


def marks(event: Any) -> tuple[Any, ...]:
    """What may say of a fill that its price is an estimate."""
    return getattr(event, "metadata", None), getattr(event, "reason", None)


async def fill_without_price(tree: Tree, reached: Probe) -> Observation:
    usual = fill_of(await answer_to_submit(tree, {}))
    booked, is_taken_for_true = [], False
    for how, tells in ANSWERS.items():
        events = await answer_to_submit(tree, tells)
        fill = fill_of(events)
        reached.when(usual is not None and same(usual.price, 101.0) and len(events) > 0)
        booked.append(f"{how}: {'no fill' if fill is None else f'a fill at {fill.price:g}'}")
        if fill is not None and same(fill.price, 100.0) and marks(fill) == marks(usual):
            is_taken_for_true = True
    return Observation(is_taken_for_true, f"filled at 101; price {', '.join(booked)}")


reproduce("E12", fill_without_price, expected="no fill at the intent's 100, or one that says so")
