"""A7: what the exchange charges for a fill never leaves the capital.

A round trip from 100 to 101 earns 1.0 gross. The receipts of both fills carry a commission, and the
capital grows by the full 1.0. The commission is offered under one name after the other.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import FEE_NAMES, Desk, Exchange, Inconclusive, Observation, Probe, Tree
from flawgate_repro import reproduce, same

GROSS = 1.0


async def round_trip(tree: Tree, fee_name: str) -> tuple[float, float]:
    """What the capital gained, and the fees of it."""
    exchange = Exchange(tree, fee_rate=0.0004, fee_name=fee_name)
    desk = Desk(tree, tree.bingx_venue(exchange))
    await desk.connect()
    before = desk.capital
    await desk.step("ENTER", 100.0)
    exchange.price = 101.0
    await desk.step("EXIT", 101.0)
    if not desk.slot.closed:
        raise Inconclusive("the round trip did not come to its end")
    return desk.capital - before, exchange.fees


async def fees_of_a_round_trip(tree: Tree, reached: Probe) -> Observation:
    for name in FEE_NAMES:
        gained, fees = await round_trip(tree, name)
        reached.when(fees > 0.0 and not same(gained, 0.0))
        observed = f"capital grew by {gained:.6f}, of {GROSS} gross and {fees:.6f} fees ({name})"
        if not same(gained, GROSS):
            break
    if not same(gained, GROSS) and not same(abs(GROSS - gained), fees):
        raise Inconclusive(f"{observed}: neither gross nor net")
    return Observation(same(gained, GROSS), observed)


reproduce("A7", fees_of_a_round_trip, expected="capital grows by the gross result less the fees")
