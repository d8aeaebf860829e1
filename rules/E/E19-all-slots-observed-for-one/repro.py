"""E19: the account is shown all the slots again whenever one of them changes.

A kernel has eight slots and one of them trades. With each intent and each fill the account is
handed eight slots, seven of which were never touched: a burst of fills costs eight times what it
should.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, listen, reproduce

SLOTS, TRADING = 8, 3


async def one_slot_changes(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=SLOTS)
    shown: list[set[int]] = []

    def note(slots: list[Any]) -> None:
        shown.append({slot.slot_id for slot in slots})

    listen(kernel.account, "observe_slots", note)
    await tree.must(kernel, "ENTER", slot_id=TRADING)
    of_intent = shown.copy()
    await tree.fill(kernel, size=1.0, price=100.0, slot_id=TRADING)
    of_fill = shown[len(of_intent) :]

    reached.when(any(TRADING in slots for slots in of_intent + of_fill))
    return Observation(
        any(len(slots) == SLOTS for slots in shown),
        f"of {SLOTS} slots, one trading, the account is shown {[len(each) for each in of_intent]} "
        f"for the intent and {[len(each) for each in of_fill]} for the fill",
    )


reproduce("E19", one_slot_changes, expected="only the slot that changed is shown")
