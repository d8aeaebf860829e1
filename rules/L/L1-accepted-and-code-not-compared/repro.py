"""L1: an outcome that is accepted and calls its intent invalid passes as a regular one.

The native kernel's answer to an ENTER is changed on its way to Python: accepted stays true, the
code becomes INVALID_INTENT. Who looks at the one sends the order, who looks at the other does not.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, refused, reproduce, word
from flawgate_repro.native import NativeCalls


def contradict(export: str, answer: dict[str, Any]) -> dict[str, Any] | None:
    if "process_intent" not in export or answer.get("accepted") is not True:
        return None
    return {**answer, "diagnostic_code": "INVALID_INTENT"}


async def accepted_and_invalid(tree: Tree, reached: Probe) -> Observation:
    outcomes: list[Any] = []

    async def enter() -> Any:
        outcomes.append(await tree.order(kernel, "ENTER"))
        return outcomes[-1]

    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
        await tree.must(kernel, "ENTER", slot_id=1, trade_id="T-2")
        native.on_answer = contradict
        why = await refused(enter())

    reached.when(native.changed.total() == 1)
    if why is not None:
        return Observation(False, f"refused: {why}")
    accepted, code = outcomes[0].accepted, word(outcomes[0].diagnostic_code)
    return Observation(
        accepted and code == "INVALID_INTENT",
        f"process_intent returned accepted={accepted} with diagnostic_code {code}",
    )


reproduce("L1", accepted_and_invalid, expected="an error, a refusal, or a code that agrees")
