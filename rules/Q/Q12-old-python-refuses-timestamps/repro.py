"""Q12: on a Python before 3.11 a trade is in the kernel's books that no command can end.

Every answer of the kernel has a time with a Z and nine digits, and every one raises in the
bridge. The entry is made and filled, EXIT and CANCEL are given: the kernel takes each of them,
nobody can read what it says, and no order gets to the venue. A package that requires Python 3.11
is spared this.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Observation, PatientVenue, Probe, Tree, finished, listen, refused
from flawgate_repro import reproduce, word
from flawgate_repro.dates import OldParser, on_old_python
from flawgate_repro.manifests import admits_python


async def whole_trade(tree: Tree, emulated: bool) -> dict[str, Any]:
    """Which commands and events came back with an error, and what kernel and venue have of them."""
    if emulated:
        OldParser().install()
    venue, sent = PatientVenue(tree), []
    listen(venue, "submit", lambda intent, *_: sent.append(intent))
    kernel = tree.open_kernel(venue)

    async def fill(order: str, price: float) -> Any:
        slot = tree.raw_slots(kernel)[0]
        event = tree.event(
            "FULL_FILL", slot_id=0, trade_id="T-1", asset=ASSET, price=price, size=1.0,
            filled_size=1.0, client_order_id=slot[order]["client_order_id"],
        )  # fmt: skip
        return await finished(kernel.on_venue_event(event))

    steps = {
        "ENTER": lambda: tree.order(kernel, "ENTER"),
        "its fill": lambda: fill("active_entry_order", 100.0),
        "EXIT": lambda: tree.order(kernel, "EXIT"),
        "CANCEL": lambda: tree.order(kernel, "CANCEL"),
    }
    failed = {name: why for name, step in steps.items() if (why := await refused(step))}
    slot = tree.raw_slots(kernel)[0]
    stage = word(slot["fsm_state"])
    return {"failed": failed, "sent": len(sent), "held": slot["size"], "stage": stage}


async def trade_on_an_old_python(tree: Tree, reached: Probe) -> Observation:
    today = tree.child(whole_trade, False).value
    reached.when(not today["failed"] and today["sent"] == 2)
    old, where = on_old_python(tree, whole_trade)
    is_for_it = admits_python(tree.target, "3.10.0")
    fails = sorted(old["failed"].keys() - today["failed"].keys())
    return Observation(
        is_for_it and bool(fails),
        f"{where}: errors come back for {', '.join(fails) or 'nothing'}; the kernel holds "
        f"{old['held']:g} in {old['stage']}, the venue was sent {old['sent']} orders"
        + ("" if is_for_it else "; the package is not for a Python before 3.11"),
    )


reproduce(
    "Q12", trade_on_an_old_python, expected="every answer is read, or Python 3.11 is required"
)
