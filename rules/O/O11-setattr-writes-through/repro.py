"""O11: one assignment to what readers are given changes the live position, everywhere.

A report or a test that sets a field of a slot's view, by a slip, writes it to the native kernel and
publishes it to plane, projection and journal: no command, no check, no transition. Here a reader
sets the size of an open position of 1.0 to 0.25.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, Watched, reproduce


async def assign_to_a_view(tree: Tree, reached: Probe) -> Observation:
    parts = {
        "journal": Watched(tree.memory_journal()),
        "projection": Watched(tree.projection()),
        "zinc_plane": Watched(tree.zinc_plane(1)),
    }
    kernel = tree.open_kernel(PatientVenue(tree), **parts)
    await tree.must(kernel, "ENTER", target_size=1.0)
    await tree.fill(kernel, size=1.0, price=100.0)
    view = tree.state_view(kernel).slots[0]
    reached.when(view.size == 1.0)
    for part in parts.values():
        part.calls.clear()
    try:
        view.size = 0.25
    except (AttributeError, TypeError) as error:
        return Observation(False, f"the assignment is refused: {error}")
    told = [name for name, part in parts.items() if part.calls]
    size = tree.slot(kernel, 0).size
    return Observation(
        size == 0.25, f"the kernel holds {size:g}, and the slot was published to {told or 'nobody'}"
    )


reproduce("O11", assign_to_a_view, expected="a reader cannot change the position of 1")
