"""Q1: on a Python before 3.11 the first order is taken by the kernel and never gets to the venue.

The kernel's answer has a time that ends in Z, which that version's fromisoformat refuses. The
bridge raises after the kernel has changed: the slot waits for an order that nobody has sent. A
package that an installer does not put on such a Python cannot fail there.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, listen, refused, reproduce, word
from flawgate_repro.dates import OldParser, on_old_python
from flawgate_repro.manifests import admits_python


async def enter(tree: Tree, emulated: bool) -> dict[str, Any]:
    if emulated:
        OldParser().install()
    venue, sent = PatientVenue(tree), []
    listen(venue, "submit", lambda intent, *_: sent.append(intent))
    kernel = tree.open_kernel(venue)
    why = await refused(tree.order(kernel, "ENTER"))
    stage = word(tree.raw_slots(kernel)[0]["fsm_state"])
    return {"why": why, "sent": len(sent), "stage": stage}


async def first_order(tree: Tree, reached: Probe) -> Observation:
    today = tree.child(enter, False).value
    reached.when(today["why"] is None and today["sent"] == 1)
    old, where = on_old_python(tree, enter)
    is_for_it = admits_python(tree.target, "3.10.0")
    came = f"fails with {old['why']}" if old["why"] else "comes back"
    return Observation(
        is_for_it and old["why"] is not None,
        f"{where}: the answer to an ENTER {came}; the venue was sent {old['sent']} orders, the "
        f"slot is {old['stage']}"
        + ("" if is_for_it else "; the package is not for a Python before 3.11"),
    )


reproduce("Q1", first_order, expected="the answer is read, or the package requires Python 3.11")
