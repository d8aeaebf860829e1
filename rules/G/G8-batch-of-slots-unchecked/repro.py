"""G8: a recovered batch with two slots 0 and a slot 99 is taken, and two of its positions are gone.

Whatever an entry names is written over what was there, and past the last slot it is dropped. The
call answers as it does for a sound batch: nobody is left who would exit T-A and T-C.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Observation, PatientVenue, Probe, Tree, finished, refused
from flawgate_repro import reproduce

async def recovered_batches(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    sound = tree.trade_slot(slot_id=1, trade_id="T-0", asset=OTHER_ASSET)
    why = await refused(lambda: tree.reconcile_slots(kernel, [sound]))
    reached.when(why is None and tree.slot(kernel, 1).trade_id == "T-0")

    seen, lost = [], []
    for batch in ({"T-A": 0, "T-B": 0}, {"T-D": 0, "T-C": 99}):
        slots = [tree.trade_slot(slot_id=at, trade_id=trade) for trade, at in batch.items()]
        told: list[Any] = []

        async def recover() -> None:
            told.append(await finished(tree.reconcile_slots(kernel, slots)))

        why = await refused(recover)
        has = [trade for trade in batch if trade == tree.slot(kernel, 0).trade_id]
        missing = [trade for trade in batch if trade not in has and trade not in repr(told)]
        lost += missing if has else []
        answer = f"refused with {why}" if why else f"taken, the kernel has {has}"
        seen.append(f"{batch} is {answer}")
    return Observation(bool(lost), f"{'; '.join(seen)}; lost without a word: {lost or 'none'}")


reproduce("G8", recovered_batches, expected="the batch refused, or an error that names the entry")
