"""K6: a kernel that nobody has any more keeps its native kernel, until the collector comes by.

In a process whose cyclic collector is off, as it may not run for long, a kernel takes an entry, its
slots are looked at, and its last reference goes. Kernel and views hold each other: what ctypes has
to destroy is destroyed only when the collector is run, in whichever thread that is.
"""

import gc
import sys
import weakref
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, NativeCalls, Observation, PatientVenue, Probe, Tree
from flawgate_repro import reproduce


async def drop_a_kernel(tree: Tree) -> dict[str, Any]:
    tree.provide_kernel()
    venue = PatientVenue(tree)
    with NativeCalls() as native:
        kernel = tree.open_kernel(venue)
    entered = (await tree.order(kernel, "ENTER")).accepted
    views = tree.state_view(kernel)
    looked_at = [slot.trade_id for slot in views.slots]
    gc.collect()
    gc.disable()
    gone = weakref.ref(kernel)
    del kernel, views
    seen = {"entered": entered, "views": looked_at, "created": native.count("create")}
    seen |= {"gone": gone() is None, "destroyed": native.count("destroy")}
    gc.collect()
    return {**seen, "gone then": gone() is None, "destroyed then": native.count("destroy")}


async def last_reference(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(drop_a_kernel).value
    if seen["created"] != 1 or not seen["gone then"]:
        raise Inconclusive(f"something else holds the kernel: {seen}")
    reached.when(seen["entered"] and seen["views"] == ["T-1"])
    return Observation(
        seen["destroyed"] == 0,
        f"with its last reference the kernel is {'gone' if seen['gone'] else 'not gone'}, "
        f"{seen['destroyed']} of 1 native kernels destroyed; after a collection "
        f"{seen['destroyed then']}",
    )


reproduce("K6", last_reference, expected="the native kernel is freed with its last reference")
