"""H16: a REST client that cannot be imported is noticed when trading begins, not at the start.

In a scratch copy the client's module is broken as by a half-finished deployment (emulated). With
BINGX as venue the parts are built, the feed is asked for its first price, and only then it falls
over. Its settings are the launcher's, but for connect_on_start, which is off where there is such
a switch.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Engine, Loopback, Observation, Probe, Tree, closed, finished, listen
from flawgate_repro import reproduce, say

BROKEN = 'raise ImportError("this module was not deployed completely")\n'


async def launch(tree: Tree) -> str:
    """Runs a few cycles, and tells how far it came."""
    engine = Engine()
    engine.next = tree.decision("HOLD", 100.0)
    try:
        config = tree.launcher_config()
        config = tree.changed(
            config, "runtime", connect_on_start=False, max_cycles=2, cycle_interval=0.01
        )
        bundle = tree.open_bundle(engine, config)
        say("built")
        feed = tree.feed(source="REPLAY")
        listen(feed, "next_snapshot", lambda: say("asked for a price"))
        if hasattr(bundle, "start"):
            await finished(bundle.start())
        await finished(tree.run_cycles(bundle, feed))
        await closed(bundle)
    except ImportError as error:
        return str(error)
    return f"traded {engine.asked} cycles"


async def broken_deployment(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx, tree.copy() as copy:
        intact = tree.child(launch, env=bingx.environment()).said
        copy.defining("BingxDirectExecutionAdapter").write_text(BROKEN, encoding="utf-8")
        *steps, came = tree.child(launch, env=bingx.environment(), target=copy.root).said
    reached.when(intact[-1] == "traded 2 cycles")
    return Observation(
        "asked for a price" in steps and "deployed" in came,
        f"intact: {intact[-1]}; with the broken client: {steps or 'nothing'}, then {came}",
    )


reproduce("H16", broken_deployment, expected="the start fails, before there is a price")
