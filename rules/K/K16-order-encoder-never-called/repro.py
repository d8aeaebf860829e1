"""K16: orders go to the native kernel, and not by way of _order_to_payload().

A trade with its exit order at work is handed over to another kernel, with orders in the slot, on a
plane and a projection; the native kernel is seen to get the order. The function is never entered: a
field that somebody adds to orders there never arrives.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import NativeCalls, Observation, PatientVenue, Probe, Tree, finished, reproduce
from flawgate_repro.steps import Functions

LEGS = (0.5, 1.0)


async def trade_and_take_over(tree: Tree) -> str:
    """The order that the second kernel holds in the end."""
    parts = {"zinc_plane": tree.zinc_plane(), "projection": tree.projection()}
    kernel = tree.open_kernel(PatientVenue(tree), **parts)
    await tree.must(kernel, "ENTER", exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT", exit_leg_ratios=LEGS)
    slot = tree.slot(kernel, 0)
    after_restart = tree.open_kernel(PatientVenue(tree))
    await finished(tree.reconcile_slots(after_restart, [slot]))
    return tree.slot(after_restart, 0).active_exit_order.client_order_id


async def way_of_an_order(tree: Tree, reached: Probe) -> Observation:
    encoder = tree.offers("_order_to_payload")
    with NativeCalls() as native, Functions() as ran:
        order = await trade_and_take_over(tree)
    given = [call for call in native.all if order.encode() in b"".join(texts(call.arguments))]
    reached.when(bool(order) and bool(given))
    entries = None if encoder is None else ran.entries(encoder)
    said = "is not there" if entries is None else f"was entered {entries} times"
    return Observation(
        entries == 0,
        f"{order} went to the kernel by {', '.join(sorted({call.name for call in given}))}; "
        f"_order_to_payload {said}",
    )


def texts(arguments: tuple[Any, ...]) -> list[bytes]:
    return [each for each in arguments if isinstance(each, bytes)]


reproduce("K16", way_of_an_order, expected="the function makes what is sent, or is not there")
