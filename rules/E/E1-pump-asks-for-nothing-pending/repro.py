"""E1: a policy cycle fetches the account from the exchange before it decides, order or not.

The engine holds for twenty cycles and nothing rests at the exchange. Each cycle waits for balance,
positions and open orders all the same: a decision comes three round trips after its price.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Exchange, Observation, Probe, Tree, reproduce

CYCLES = 20


async def requests_before_decisions(tree: Tree, reached: Probe) -> Observation:
    exchange = Exchange(tree)
    desk = Desk(tree, tree.bingx_venue(exchange))
    await desk.connect()
    waiting, asked, requests = 0, desk.engine.asked, 0
    for cycle in range(CYCLES):
        before = len(exchange.requests)
        await desk.step("HOLD", bar=cycle)
        waiting += len(exchange.requests) > before
        requests += len(exchange.requests) - before
    decided = desk.engine.asked - asked

    # With an order that rests there is something to ask for, and it is asked for.
    exchange.rests = True
    await desk.step("ENTER")
    sent = len(exchange.requests)
    await desk.step("HOLD")
    await desk.pump()
    reached.when(decided == CYCLES and len(exchange.requests) > sent)
    return Observation(
        waiting > CYCLES / 2,
        f"{waiting} of {CYCLES} decisions waited for the exchange, {requests} requests in all, "
        "while no order was pending",
    )


reproduce("E1", requests_before_decisions, expected="no request before a decision, most at least")
