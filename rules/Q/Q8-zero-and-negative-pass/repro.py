"""Q8: an entry at a reference price of -1 is a valid one, and so is a LIMIT order at 0.

The bridge asks of a number only whether it is finite. The order is sent, and sizing and PnL are
made of the price with their sign turned over.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, refused, reproduce

BROKEN: dict[str, dict[str, Any]] = {
    "size 0": {"target_size": 0.0},
    "reference price 0": {"reference_price": 0.0},
    "reference price -1": {"reference_price": -1.0},
    "LIMIT at 0": {"order_type": "LIMIT", "limit_price": 0.0},
    "LIMIT at -1": {"order_type": "LIMIT", "limit_price": -1.0},
}


async def zero_and_negative(tree: Tree, reached: Probe) -> Observation:
    async def enter(**values: Any) -> str | None:
        kernel = tree.open_kernel(PatientVenue(tree))
        try:
            intent = tree.intent("ENTER", **values)
        except ValueError as error:
            return str(error)
        return await refused(lambda: kernel.process_intent(intent))

    reached.when(await enter() is None and await enter(reference_price=float("nan")) is not None)
    seen = {name: await enter(**values) for name, values in BROKEN.items()}
    accepted = [name for name, why in seen.items() if why is None]
    return Observation(bool(accepted), f"accepted: {', '.join(accepted) or 'none'}")


reproduce("Q8", zero_and_negative, expected="each is refused")
