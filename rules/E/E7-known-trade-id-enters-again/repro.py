"""E7: a trade that is already live is entered again.

The signal comes twice. In the slot of the trade the second ENTER writes over the position, which
the exchange still holds; in a free slot it opens another position under the same id.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce


async def live_trade(tree: Tree) -> Any:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=3)
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, size=1.0, price=100.0)
    return kernel


async def same_trade_id_again(tree: Tree, reached: Probe) -> Observation:
    kernel = await live_trade(tree)
    again = await tree.order(kernel, "ENTER", target_size=2.0)
    slot = tree.slot(kernel, 0)

    kernel = await live_trade(tree)
    elsewhere = await tree.order(kernel, "ENTER", slot_id=1)
    unrelated = await tree.order(kernel, "ENTER", slot_id=2, trade_id="T-2")
    reached.when(unrelated.accepted)

    kernel = await live_trade(tree)
    await tree.must(kernel, "EXIT")
    await tree.fill(kernel, size=1.0, price=101.0)
    over = await tree.order(kernel, "ENTER")
    told = [
        f"{where}: {'accepted' if outcome.accepted else outcome.diagnostic_code.value}"
        for where, outcome in (
            ("in its own slot", again),
            ("in a free slot", elsewhere),
            ("when it is over", over),
        )
    ]
    return Observation(
        again.accepted or elsewhere.accepted,
        f"T-1 holds 1 at 100 and is entered again; {', '.join(told)}; "
        f"its slot then says {slot.size:g} at {slot.entry_price:g}",
    )


reproduce("E7", same_trade_id_again, expected="a refusal for as long as the trade is live")
