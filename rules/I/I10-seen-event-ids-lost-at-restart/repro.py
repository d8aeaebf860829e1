"""I10: after a restart a fill that the exchange repeats is booked a second time.

The ids of the events that a slot has booked are not saved with it. The kernel before the restart
refuses the repeated fill; the one that took over its slot books it, and the position counts twice.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, finished, reproduce, same, word


async def fill_repeated_after_a_restart(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=1.0)
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT", exit_leg_ratios=(1.0,))
    order = tree.slot(kernel, 0).active_exit_order
    fill = tree.event(
        "PARTIAL_FILL",
        event_id="exit-fill-1",
        slot_id=0,
        trade_id="T-1",
        asset=order.asset,
        price=110.0,
        size=1.0,
        filled_size=0.25,
        client_order_id=order.client_order_id,
        venue_order_id=order.venue_order_id,
    )
    for _ in range(2):
        before = await finished(kernel.on_venue_event(fill))
    saved = tree.slot(kernel, 0)
    reached.when(same(saved.size, 0.75))

    restarted = tree.open_kernel(PatientVenue(tree))
    await finished(tree.reconcile_slots(restarted, [saved]))
    after = await finished(restarted.on_venue_event(fill))
    slot = tree.slot(restarted, 0)
    return Observation(
        not same(slot.size, saved.size),
        f"of 1 an exit fill of 0.25 leaves {saved.size:g}, and its repetition is "
        f"{word(before.diagnostic_code)}; after the restart it is {word(after.diagnostic_code)}, "
        f"{slot.size:g} is left and {slot.realized_pnl:g} realized instead of "
        f"{saved.realized_pnl:g}",
    )


reproduce("I10", fill_repeated_after_a_restart, expected="the repeated fill changes nothing")
