"""E18: half a position is sold, and the capital takes in the gain without the fee.

Of 2.0 bought at 100 the half is sold at 110: a gain of 10, for which the exchange charges a fee.
The receipts offer it under one name after the other.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import FEE_NAMES, Desk, Exchange, Observation, Probe, Tree, reproduce, same

GROSS = 10.0
LEGS = (0.5, 1.0)


async def first_leg(tree: Tree, fee_name: str) -> tuple[float, float]:
    """What the capital gained by it, and its fee."""
    exchange = Exchange(tree, fee_rate=0.0004, fee_name=fee_name)
    desk = Desk(tree, tree.bingx_venue(exchange))
    await desk.connect()
    await desk.step("ENTER", 100.0, target_size=2.0, exit_leg_ratios=LEGS)
    capital, fees = desk.capital, exchange.fees
    exchange.price = 110.0
    await desk.step("EXIT", 110.0, exit_leg_ratios=LEGS)
    return desk.capital - capital, exchange.fees - fees


async def gain_of_one_fill(tree: Tree, reached: Probe) -> Observation:
    for name in FEE_NAMES:
        gained, fee = await first_leg(tree, name)
        reached.when(fee > 0.0 and (same(gained, GROSS) or same(gained, GROSS - fee)))
        if not same(gained, GROSS):
            break
    return Observation(
        same(gained, GROSS),
        f"the leg earned {GROSS} and cost {fee:.6f}; the capital grew by {gained:.6f} ({name})",
    )


reproduce("E18", gain_of_one_fill, expected="the capital grows by the gain less the fee")
