"""P8: closing the bundle leaves the native kernel alive and at work.

The way through the parts does not lead to the destroy export. After an orderly shutdown the old
kernel still takes an ENTER; the next bundle trades beside it.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Inconclusive, Observation, Probe, Tree, finished, refused
from flawgate_repro import reproduce
from flawgate_repro.native import NativeCalls

async def close_and_enter(tree: Tree) -> dict[str, Any]:
    with NativeCalls() as native:
        bundle = tree.open_bundle()
    kernel, other = bundle.kernel, {"slot_id": 1, "trade_id": "T-2", "asset": OTHER_ASSET}
    before = await refused(tree.order(kernel, "ENTER"))
    await finished(bundle.close())
    destroyed = sum(count for name, count in native.calls.items() if "destroy" in name)
    after = await refused(tree.order(kernel, "ENTER", **other))
    return {"before": before, "destroyed": destroyed, "after": after}


async def bundle_that_was_closed(tree: Tree, reached: Probe) -> Observation:
    with tempfile.TemporaryDirectory(prefix="flawgate-") as folder:
        environment = {"DITA_V2_VENUE": "MOCK", "DITA_V2_MAX_SLOTS": "2"}
        seen = tree.child(close_and_enter, env=environment, cwd=Path(folder)).value
    if seen["before"] is not None:
        raise Inconclusive(f"the bundle's kernel refuses an ENTER: {seen['before']}")
    reached.when(seen["before"] is None)
    answer = f"refused with {seen['after']}" if seen["after"] else "accepted"
    return Observation(
        seen["destroyed"] == 0,
        f"bundle.close() destroyed {seen['destroyed']} native kernels; the next ENTER is {answer}",
    )


reproduce("P8", bundle_that_was_closed, expected="the native kernel is destroyed by the close")
