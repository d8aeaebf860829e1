"""Q2: an order for 5x with a typing error in one key trades at another leverage, and is accepted.

The kernel drops a key that it does not know, and takes the default of the one that was meant.
Likewise with an event and with a slot that is recovered; here each has one key misspelt.
"""

import json
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Abi, Observation, Probe, Tree, reproduce


def misspelt(document: bytes, name: str | None) -> bytes:
    """The JSON with two letters of one key changed over, wherever it has it at the top."""
    parsed = json.loads(document)
    for each in parsed if isinstance(parsed, list) else [parsed]:
        if name:
            each[name[:-2] + name[-1] + name[-2]] = each.pop(name, "")
    return json.dumps(parsed).encode()


def taken(tree: Tree, typo: dict[str, str]) -> dict[str, Any]:
    """Whether an intent, an event and a slot are taken, each with a typo in a key, if given."""
    native = Abi(tree)
    entry = tree.wire(tree.intent("ENTER", leverage=5.0))
    native.ask("process_intent_json", misspelt(entry, typo.get("intent")))
    seen: dict[str, Any] = {"intent": native.slot(0)["trade_id"] == "T-1"}
    leverage = native.slot(0)["leverage"]

    other = Abi(tree)
    order = other.order("ENTER")
    fill = tree.event(
        "FULL_FILL", slot_id=0, trade_id="T-1", asset=ASSET, price=100.0, size=1.0, filled_size=1.0,
        client_order_id=order,
    )  # fmt: skip
    other.ask("on_venue_event_json", misspelt(tree.wire(fill), typo.get("event")))
    seen["event"] = other.slot(0)["fsm_state"] == "POSITION_OPEN"
    slot = tree.wire([tree.trade_slot(slot_id=1, trade_id="T-2")])
    other.ask("reconcile_slots_json", misspelt(slot, typo.get("slot")))
    seen["slot"] = other.slot(1)["trade_id"] == "T-2"
    return {"taken": seen, "leverage": leverage}


async def typing_errors(tree: Tree, reached: Probe) -> Observation:
    sound = taken(tree, {})
    reached.when(all(sound["taken"].values()) and sound["leverage"] == 5.0)
    broken = taken(tree, {"intent": "leverage", "event": "reason", "slot": "close_reason"})
    accepted = [name for name, is_taken in broken["taken"].items() if is_taken]
    at = f"; the order for 5x is in the books at {broken['leverage']:g}x" * ("intent" in accepted)
    return Observation(bool(accepted), f"with a misspelt key are taken: {accepted or 'none'}{at}")


reproduce("Q2", typing_errors, expected="what has an unknown key is refused")
