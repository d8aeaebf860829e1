"""G11: after a partial fill the entry order remembers what it got in place of what it asked for.

Of 1.0 asked for, 0.4 are filled. The order then says that 0.4 was intended, as if it were complete;
its other 0.6 go on working at the exchange, neither awaited nor cancelled.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, same

async def partly_filled_entry(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=1.0)
    asked = tree.slot(kernel, 0).active_entry_order.intended_size
    await tree.fill(kernel, size=0.4, price=100.0)

    slot = tree.slot(kernel, 0)
    order = slot.active_entry_order
    reached.when(same(asked, 1.0) and same(slot.size, 0.4))
    return Observation(
        order is None or not same(order.intended_size, asked),
        f"asked for {asked:g}, filled {slot.size:g}, and the order's intended_size is "
        f"{order.intended_size if order else None}",
    )


reproduce("G11", partly_filled_entry, expected="intended_size is still the 1.0 that was asked for")
