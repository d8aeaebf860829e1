"""F7: one recovered position makes the kernel publish all eight slots.

A reconcile writes each slot to the projection and to the plane, changed or not. Readers wake for
nothing, and each needless write is one more that can fail midway.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, finished, reproduce
from flawgate_repro.watch import Watched

SLOTS, RECOVERED = 8, 3


async def reconcile_of_one(tree: Tree, reached: Probe) -> Observation:
    former = tree.open_kernel(PatientVenue(tree), max_slots=SLOTS)
    await tree.must(former, "ENTER", slot_id=RECOVERED)
    await tree.fill(former, 1.0, 100.0, slot_id=RECOVERED)
    saved = [tree.slot(former, slot_id) for slot_id in range(SLOTS)]

    plane, projection = Watched(tree.zinc_plane(SLOTS)), Watched(tree.projection())
    kernel = tree.open_kernel(
        PatientVenue(tree), max_slots=SLOTS, zinc_plane=plane, projection=projection
    )
    plane.calls.clear()
    projection.calls.clear()
    await finished(tree.reconcile_slots(kernel, saved))
    wrote = {
        name: [slot_id for call in sink.calls for slot_id in call.slot_ids]
        for name, sink in {"plane": plane, "projection": projection}.items()
    }
    reached.when(tree.slot(kernel, RECOVERED).size == 1.0 and any(wrote.values()))
    return Observation(
        any(set(slot_ids) - {RECOVERED} for slot_ids in wrote.values()),
        f"slot {RECOVERED} alone had changed; slots written: {wrote}",
    )


reproduce("F7", reconcile_of_one, expected="the slot that changed is written, no other")
