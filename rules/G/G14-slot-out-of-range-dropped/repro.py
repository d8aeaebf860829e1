"""G14: a slot past the last one is dropped, and the call answers as if it were stored.

The kernel has slots 0 and 1. A recovered position in slot 2 goes nowhere: it is not in the books,
there is no error, and nobody compares with the exchange until it is too late.
"""

import json
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Abi, Observation, Probe, Tree, reproduce

async def slot_past_the_last(tree: Tree, reached: Probe) -> Observation:
    native = Abi(tree, max_slots=2)
    inside = tree.trade_slot(slot_id=0, trade_id="T-IN")
    taken = native.ask("reconcile_slots_json", tree.wire([inside]))
    outside = tree.trade_slot(slot_id=2, trade_id="T-OUT", asset=OTHER_ASSET)
    answer = native.ask("reconcile_slots_json", tree.wire([outside]))

    reached.when(taken is not None and native.slot(0)["trade_id"] == "T-IN")
    # Refused is whatever is unlike the answer for a slot that was stored.
    like_success = answer is not None and _shape(answer) == _shape(taken)
    return Observation(
        like_success and b"T-OUT" not in (answer or b""),
        f"for slot 0 the kernel answers {_brief(taken)}; for slot 2 of 2 {_brief(answer)}",
    )


def _shape(answer: bytes | None) -> Any:
    """The keys of a document, and whether it speaks of success."""
    document = json.loads(answer or b"null")
    if not isinstance(document, dict):
        return type(document).__name__
    return sorted(document), document.get("accepted"), document.get("ok")


def _brief(answer: bytes | None) -> str:
    return "null" if answer is None else f"{answer.decode()[:60]}…"


reproduce("G14", slot_past_the_last, expected="an error that says that there is no slot 2")
