"""F14: a price that was corrected under a misspelled name is lost without a word.

A slot's view takes any attribute and sends it to the kernel, which ignores what it does not know.
The operator who writes `entry_prize` believes that the entry price was mended.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, same


async def misspelled_field(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, 1.0, 100.0)
    view = tree.state_view(kernel).slots[0]
    reached.when(same(view.entry_price, 100.0))

    try:
        view.entry_prize = 95.0
    except Exception as error:
        return Observation(False, f"the view refused it: {type(error).__name__}: {error}")
    slots = {"the view": view, "the kernel": tree.slot(kernel, 0)}
    kept = [who for who, slot in slots.items() if getattr(slot, "entry_prize", None) == 95.0]
    return Observation(
        not kept,
        f"entry_prize = 95 was taken, and kept by {' and '.join(kept) or 'nobody'}; "
        f"the entry price is {tree.slot(kernel, 0).entry_price:g}",
    )


reproduce("F14", misspelled_field, expected="a name that is no field of a slot is refused")
