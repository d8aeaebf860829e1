"""I8: a fill of 1.5 for an order of 1.0 is booked, and all is said to be in order.

A doubled or misattributed fill makes the position larger than was asked for. Its exits order what
the exchange does not hold.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, PatientVenue, Probe, Tree, refused, reproduce, word

ENTRIES = {"1.5 at once": (1.5,), "0.7 twice": (0.7, 0.7)}


async def fills_beyond_the_order(tree: Tree, reached: Probe) -> Observation:
    seen, unchallenged = [], False
    for name, fills in ENTRIES.items():
        kernel = tree.open_kernel(PatientVenue(tree))
        await tree.must(kernel, "ENTER", target_size=1.0)
        for size in fills:
            code = ""

            async def book() -> None:
                nonlocal code
                outcome = await tree.fill(kernel, size, 100.0)
                code = word(outcome.diagnostic_code)

            why = await refused(book)
        held = tree.slot(kernel, 0).size
        reached.when(held > EPSILON or bool(why) or code != "OK")
        unchallenged |= held > 1.0 + EPSILON and code == "OK"
        seen.append(f"{name}: {code or why}, the slot holds {held:g}")
    return Observation(unchallenged, f"fills of an order of 1, {'; '.join(seen)}")


reproduce("I8", fills_beyond_the_order, expected="no more than 1 is held, or the code says so")
