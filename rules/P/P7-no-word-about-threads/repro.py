"""P7: nothing in the kernel's handle keeps a second thread out, or even says that it must stay out.

A raw pointer crosses the C ABI, where no compiler sees it shared. While one thread has a CANCEL
carried out, another marks the position; the kernel says that it did, and the mark is lost. Much
metadata makes the CANCEL slow here. The calls are those of the C ABI: no lock of the bridge helps.
"""

import sys
import threading
import time
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Abi, Observation, Probe, Tree, reproduce, same, say

ATTEMPTS = 5
LATER_SECONDS = 0.002


def mark_during_cancel(tree: Tree) -> list[Any]:
    """How many marks came while a CANCEL was under way; the one that was lost, and its attempt."""
    native = Abi(tree)
    metadata = {"history": [str(number) for number in range(100_000)]}
    native.ask("process_intent_json", tree.wire(tree.intent("ENTER", metadata=metadata)))
    event = {"trade_id": "T-1", "asset": ASSET, "client_order_id": "T-1:entry"}
    fill = {"price": 100.0, "size": 1.0, "filled_size": 1.0, "slot_id": 0}
    native.ask("on_venue_event_json", tree.wire(tree.event("FULL_FILL", **event, **fill)))
    native.ask("process_intent_json", tree.wire(tree.intent("EXIT")))
    cancel = tree.wire(tree.intent("CANCEL"))

    say("together")
    came = 0
    for attempt in range(1, ATTEMPTS + 1):
        under_way = threading.Thread(target=native.ask, args=("process_intent_json", cancel))
        under_way.start()
        time.sleep(LATER_SECONDS)
        came += under_way.is_alive()
        marked = native.mark(ASSET, 100.0 + attempt)
        under_way.join()
        held = native.slot(0)["unrealized_pnl"]
        if marked == 1 and not same(held, attempt):
            return [came, {"at": 100.0 + attempt, "result": held}, attempt]
    return [came, None, ATTEMPTS]


async def two_threads_in_one_kernel(tree: Tree, reached: Probe) -> Observation:
    ended = tree.child(mark_during_cancel)
    if ended.crash is not None:
        reached.when("together" in ended.said)
        return Observation(True, f"with two threads in the kernel the process {ended.ending}")
    came, lost, attempts = ended.value
    reached.when(came > 0)
    return Observation(
        lost is not None,
        f"{came} marks came during a CANCEL; lost: {lost or 'none'}",
        attempts,
    )


reproduce("P7", two_threads_in_one_kernel, expected="a mark that was taken is in the books")
