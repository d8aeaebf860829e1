"""E5: a size and a price come back from the kernel with other last bits than they went in with.

Forty-eight LIMIT orders are entered, of sizes and prices as a calculation gives them, with all the
digits of a double. What the kernel says of an order is compared with what it was told, bit by bit.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce

SLOTS, ROUNDS = 12, 4


async def orders_there_and_back(tree: Tree, reached: Probe) -> Observation:
    numbers = random.Random(5)
    changed, compared = [], 0
    for _ in range(ROUNDS):
        kernel = tree.open_kernel(PatientVenue(tree), max_slots=SLOTS)
        for slot_id in range(SLOTS):
            told = {"target_size": numbers.uniform(0.1, 9), "limit_price": numbers.uniform(50, 150)}
            trade = {"slot_id": slot_id, "trade_id": f"T-{slot_id}"}
            await tree.must(kernel, "ENTER", **trade, order_type="LIMIT", **told)
            order = tree.slot(kernel, slot_id).active_entry_order
            reached.when(order.trade_id == trade["trade_id"])
            back = (float(order.intended_size), float(order.limit_price))
            for sent, kept in zip(told.values(), back, strict=True):
                compared += 1
                if sent != kept:
                    changed.append((sent, kept))
    example = f", such as {changed[0][0]!r}, of which {changed[0][1]!r} was kept" if changed else ""
    return Observation(
        bool(changed), f"{len(changed)} of {compared} numbers came back changed{example}"
    )


reproduce("E5", orders_there_and_back, expected="every number comes back as it went in")
