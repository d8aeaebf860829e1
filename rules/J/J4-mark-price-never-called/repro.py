"""J4: a position loses a fifth of its value, and equity stays as it was.

The launcher runs three cycles on a replay of 100, 100 and 80; the engine buys 1.0 in the first and
holds. ExecutionKernel.mark_price() would value the position at 80, and nobody calls it: limits that
look at equity or drawdown cannot trip before the next fill.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, CAPITAL, Engine, NativeCalls, Observation, Probe, Tree, reproduce

PRICES = (100.0, 100.0, 80.0)


class BuysOnce(Engine):
    def __init__(self, tree: Tree) -> None:
        super().__init__()
        self._tree = tree

    def decide(self, *_: Any, **__: Any) -> Any:
        self.asked += 1
        return self._tree.decision("ENTER" if self.asked == 1 else "HOLD", 100.0)


async def three_cycles(tree: Tree) -> dict[str, Any]:
    tree.provide_kernel()
    engine, config = BuysOnce(tree), tree.launcher_config()
    replay = {"source": "REPLAY", "replay_prices": PRICES}
    config = tree.changed(config, "data_feed", symbol=ASSET, **replay)
    cycles = {"cycle_interval": 0.0, "max_cycles": len(PRICES)}
    config = tree.changed(config, "runtime", venue="MOCK", **cycles)
    with NativeCalls() as native:
        bundle = tree.open_bundle(engine, config)
        await tree.run_bundle(bundle)
    slot = tree.slot(bundle.kernel, 0)
    return {
        "asked": engine.asked,
        "size": slot.size,
        "unrealized": slot.unrealized_pnl,
        "equity": bundle.kernel.account.snapshot.equity,
        "marks": native.count("mark_price"),
    }


async def fall_of_the_price(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(three_cycles).value
    reached.when(seen["asked"] == len(PRICES) and seen["size"] == 1.0)
    return Observation(
        seen["equity"] > CAPITAL - 10.0 and seen["unrealized"] > -10.0,
        f"at 80 the 1.0 bought at 100 has an unrealized result of {seen['unrealized']:g}, equity "
        f"is {seen['equity']:g}, and the kernel was told {seen['marks']} prices in "
        f"{seen['asked']} cycles",
    )


reproduce("J4", fall_of_the_price, expected="-20 unrealized, and so much less equity")
