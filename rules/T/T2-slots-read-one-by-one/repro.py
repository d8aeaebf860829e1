"""T2: the account adds up a position that was in two slots at once.

A mark of the price has the account look at all slots, which are read one by one. Between two reads
another thread moves half a position from slot 0 to slot 1. Twenty are gained in any state of the
slots; the account is left with twenty-five, and sizing goes by that.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from collections import Counter
from typing import Any

from flawgate_repro import ASSET, Inconclusive, Observation, PatientVenue, Probe, Tree, reproduce
from flawgate_repro.steps import interleaved

GAIN = 10.0  # Of a position of 1.0, from 100 to 110.


async def mark_while_slots_move(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    moves: list[tuple[float, float]] = []

    def put(*sizes: float) -> None:
        slots = [
            tree.trade_slot(
                slot_id=number,
                trade_id=f"T-{number}",
                size=size,
                initial_size=size,
                unrealized_pnl=GAIN * size,
            )
            for number, size in enumerate(sizes)
        ]
        tree.reconcile_slots(kernel, slots)
        moves.append(sizes)

    def gain() -> float:
        account: Any = kernel.account.snapshot
        return round(account.equity - account.capital, 6)

    put(1.0, 1.0)
    if gain() != 2 * GAIN:
        raise Inconclusive(f"an account with a gain of {2 * GAIN:g} shows {gain():g}")
    gains: Counter[float] = Counter()
    tries = 0

    def move() -> None:
        nonlocal tries
        tries += 1
        put(*((0.5, 1.5) if len(moves) % 2 else (1.0, 1.0)))

    def mark() -> None:
        tree.mark_price(kernel, ASSET, 110.0)

    for _ in interleaved(tree.target, mark, move, places=60, patience=0.02):
        gains[gain()] += 1
    reached.when(gains[2 * GAIN] > 1 and tries > 2)
    return Observation(
        gains.total() > gains[2 * GAIN],
        f"slots were moved before {tries} lines of a mark; the account has gained "
        f"{2 * GAIN:g}, and shows {', '.join(f'{shown:g}' for shown in sorted(gains))}",
    )


reproduce("T2", mark_while_slots_move, expected="a gain of 20, of slots of one moment")
