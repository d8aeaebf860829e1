"""A2: a CANCEL that finds no order at all is told that the *exit* order is missing.

An idle slot never had an order of either kind. Whoever reads the code looks for a lost exit.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce


async def cancel_when_idle(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    refused = await tree.order(kernel, "CANCEL")

    # The same command on a working exit order is carried out: it was the order that was missing.
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT")
    carried_out = await tree.order(kernel, "CANCEL")
    reached.when(not refused.accepted and carried_out.accepted)

    code = refused.diagnostic_code.value
    return Observation(
        not refused.accepted and "EXIT" in code,
        f"an idle slot {'accepts' if refused.accepted else 'refuses'} the CANCEL with {code}",
    )


reproduce("A2", cancel_when_idle, expected="a refusal that does not speak of an exit order")
