"""E9: a CANCEL that finds nothing to cancel is answered as if one order were at fault.

A slot that never traded and one whose trade is over have no order of any kind. The answer sends the
caller after an order, or lets it believe that one is gone.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce

# What only a cancel that had an object may speak of.
PARTICULAR = ("ENTRY", "EXIT", "REJECT", "REQUESTED")


async def cancel_without_object(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT")
    had_object = await tree.order(kernel, "CANCEL")
    await tree.must(kernel, "EXIT")
    await tree.fill(kernel, size=1.0, price=101.0)

    answers = {}
    for slot_id, name in ((1, "an idle slot"), (0, "a closed slot")):
        before = tree.slot(kernel, slot_id)
        outcome = await tree.order(kernel, "CANCEL", slot_id=slot_id)
        reached.when(had_object.accepted and tree.slot(kernel, slot_id) == before)
        answers[name] = "accepted " * outcome.accepted + outcome.diagnostic_code.value
    misleading = [
        answer
        for answer in answers.values()
        if answer.startswith("accepted") or any(word in answer for word in PARTICULAR)
    ]
    told = "; ".join(f"{name} answers {answer}" for name, answer in answers.items())
    return Observation(bool(misleading), told)


reproduce("E9", cancel_without_object, expected="a refusal that says there was nothing to cancel")
