"""O3: the live tests cannot choose what to trade, and so verify no order.

_pick_live_symbol goes through what _contract_rows answers, which is a coroutine that nobody awaits.
Here it is to choose among the contracts of an exchange on loopback.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, finished, reproduce, test_member


async def pick_on_loopback(tree: Tree, reached: Probe) -> Observation:
    pick = test_member(tree.target, "_pick_live_symbol")
    with Loopback() as bingx:
        client = tree.rest_client(tree.bingx_config(bingx))
        await finished(client.connect())
        asked = bingx.count("quote/contracts")
        try:
            picked = await finished(pick(client))
        except TypeError as error:
            reached.when(asked == 1)
            return Observation("coroutine" in str(error), f"nothing is chosen: {error}")
        reached.when(bool(picked))
        return Observation(False, f"chosen: {getattr(picked, 'get', dict)('symbol') or picked}")


reproduce("O3", pick_on_loopback, expected="a contract is chosen")
