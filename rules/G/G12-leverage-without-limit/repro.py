"""G12: the kernel takes an entry with a leverage of 1000.

Neither a constant nor a setting bounds it from above. With 1000x in the books a move of a tenth of
a percent wipes out the margin, or the exchange refuses after the slot has already left IDLE.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Abi, Observation, Probe, Tree, reproduce, same

async def enter_at_thousandfold(tree: Tree, reached: Probe) -> Observation:
    # Without the bridge: a limit there binds no other caller of the kernel.
    native = Abi(tree)
    other = {"slot_id": 1, "trade_id": "T-2", "asset": OTHER_ASSET}
    native.ask("process_intent_json", tree.wire(tree.intent("ENTER", leverage=2.0)))
    native.ask("process_intent_json", tree.wire(tree.intent("ENTER", **other, leverage=1000.0)))

    usual, extreme = native.slot(0), native.slot(1)
    reached.when(usual["trade_id"] == "T-1" and same(usual["leverage"], 2.0))
    return Observation(
        extreme["trade_id"] == "T-2" and extreme["leverage"] >= 1000.0,
        f"an ENTER at 2x is in the books at {usual['leverage']:g}x; after one at 1000x the slot is "
        f"{extreme['fsm_state']}, at {extreme['leverage']:g}x",
    )


reproduce("G12", enter_at_thousandfold, expected="a refusal, or a leverage that was capped")
