"""A12: refreshing the state view renews its indexes and keeps its old list of slots.

The list was made once, for the slots that there were then. When the kernel has one more, the view
knows the new indexes and not the new slot.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce

STALE = "an entry of yesterday"


async def refresh_with_one_more_slot(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    await tree.must(kernel, "ENTER")
    view = tree.state_view(kernel)
    slots_before = len(view.slots)

    how = tree.add_slot(kernel)
    view.active_trade_index[STALE] = 0
    view.refresh()

    reached.when(STALE not in view.active_trade_index)
    grew = kernel.max_slots > slots_before
    return Observation(
        grew and len(view.slots) == slots_before,
        f"{how}; the kernel has {kernel.max_slots} slots, its refreshed view {len(view.slots)}",
    )


reproduce("A12", refresh_with_one_more_slot, expected="a refreshed view of all the slots")
