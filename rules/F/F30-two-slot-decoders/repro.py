"""F30: the bridge and the plane each have their own way to read a slot.

Two functions build a `TradeSlot` of the same payload. What is added to one of them is missing in
the other: here the plane gives back another slot than the kernel wrote into it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import dataclasses
from types import CodeType

from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, word
from flawgate_repro.steps import Functions, close_all, own_prefix


def place(codes: set[CodeType]) -> str:
    """The functions and their files."""
    return ", ".join(f"{code.co_qualname} of {Path(code.co_filename).name}" for code in codes)


async def two_decoders(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    with Functions() as bridge:
        await tree.must(kernel, "ENTER", metadata={"source": "signal-42"})
    written = tree.slot(kernel, 0)
    with own_prefix() as prefix:
        plane = tree.real_zinc_plane(prefix)
        plane.write_slot(written)
        with Functions() as zinc:
            read = next(slot for slot in tree.plane_slots(plane) if slot.slot_id == 0)
        close_all(plane)

    built = type(written).__init__
    of_bridge, of_plane = bridge.callers_of(built), zinc.callers_of(built)
    reached.when(read.trade_id == written.trade_id and bool(of_bridge) and bool(of_plane))
    names = [field.name for field in dataclasses.fields(written)]
    differ = [name for name in names if getattr(read, name) != getattr(written, name)]
    return Observation(
        not of_bridge & of_plane,
        f"the bridge builds slots in {place(of_bridge)}, the plane in {place(of_plane)}; "
        f"a slot that went through the plane differs in {', '.join(differ) or 'nothing'}",
    )


reproduce("F30", two_decoders, expected="one decoder for both")
