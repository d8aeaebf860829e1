"""O2: connecting in the tests holds their event loop until the exchange has answered.

What stands for the runtime in the live tests connects by the venue's synchronous connect(), within
a coroutine. Timers and streams of a test starve at its start, and the same stall at the live
start goes unseen. Here the live tests run on an exchange on loopback that takes a quarter of
a second to tell its contracts, and asyncio's debug mode tells how long a loop was held.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, reproduce

CONTRACTS_SECONDS = 0.25


async def connect_of_the_live_tests(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx, tree.copy() as copy:
        slow = bingx.fault("quote/contracts", delay=CONTRACTS_SECONDS, times=4)
        suite = copy.live_tests(bingx)
    reached.when(slow.seen >= 2)
    held = [what for what, seconds in suite.stalls if seconds > CONTRACTS_SECONDS * 0.9]
    return Observation(
        bool(held),
        f"the live tests asked for contracts {slow.seen} times while that was slow, and "
        f"{len(held)} times their event loop was held for as long",
    )


reproduce("O2", connect_of_the_live_tests, expected="the tests' loop runs on while they connect")
