"""P5: a recovery that the kernel refuses is answered by a null pointer, and nothing says why.

One field of one slot is wrong. The kernel stays empty beside real positions, and the caller gets
neither code nor text, nor has anybody to ask.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Abi, Inconclusive, Observation, Probe, Tree, reproduce

async def recovery_with_a_bad_field(tree: Tree, reached: Probe) -> Observation:
    native = Abi(tree)
    saved = tree.wire([tree.trade_slot()])
    answer = native.ask("reconcile_slots_json", saved)
    reached.when(answer is not None and native.slot(0)["trade_id"] == "T-1")

    broken = saved.replace(b'"LONG"', b'"SIDEWAYS"')
    if broken == saved:
        raise Inconclusive("a saved slot does not tell its side as LONG")
    answer = native.ask("reconcile_slots_json", broken)
    told = answer if answer is not None else native.last_error()
    return Observation(
        answer is None and told is None,
        f"a slot whose side is SIDEWAYS is answered with {told.decode()[:200] if told else 'null'}",
    )


reproduce("P5", recovery_with_a_bad_field, expected="an error that tells the cause")
