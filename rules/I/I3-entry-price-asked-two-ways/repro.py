"""I3: of a slot with an entry price of -5 Python tells a return, and Rust says that it has none.

Rust asks whether the price is above zero, Python whether there is any. Both agree on 0; after a
corrupt payload they value the same slot differently.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any, Iterator

from flawgate_repro import Observation, PatientVenue, Probe, Tree, finished, reproduce, same


def numbers(value: Any, name: str = "") -> Iterator[tuple[str, float]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from numbers(part, key)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield name, float(value)


async def valued(tree: Tree, entry_price: float) -> tuple[float, dict[str, float]]:
    """What Rust and what Python make of a slot with that entry price, at a price of 100."""
    kernel = tree.open_kernel(PatientVenue(tree))
    slot = tree.trade_slot(entry_price=entry_price, unrealized_pnl=0.0)
    await finished(tree.reconcile_slots(kernel, [slot]))
    event = tree.event("ORDER_ACK", slot_id=0, trade_id="T-1", asset=slot.asset, price=100.0)
    outcome = await finished(kernel.on_venue_event(event))
    account = kernel.account.snapshot
    told = {"equity": account.equity, "unrealized_pnl": account.unrealized_pnl}
    return tree.raw_slots(kernel)[0]["unrealized_pnl"], {**told, **dict(numbers(outcome.details))}


async def negative_entry_price(tree: Tree, reached: Probe) -> Observation:
    await valued(tree, 90.0)  # An ordinary slot is taken.
    reached.when(True)
    try:
        rust, python = await valued(tree, -5.0)
    except Exception as error:
        return Observation(False, f"a slot with an entry price of -5 is refused: {error}")
    try:
        rust_of_none, of_none = await valued(tree, 0.0)
    except Exception:
        rust_of_none, of_none = 0.0, {}
    differs = {
        name: value for name, value in python.items() if not same(value, of_none.get(name, 0.0))
    }
    return Observation(
        same(rust, rust_of_none) and bool(differs),
        f"with -5 instead of 0 Rust's unrealized PnL is {rust:g} instead of {rust_of_none:g}; "
        f"Python tells otherwise: {differs or 'nothing'}",
    )


reproduce("I3", negative_entry_price, expected="both sides say that -5 is no entry price")
