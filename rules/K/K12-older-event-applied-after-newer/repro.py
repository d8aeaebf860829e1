"""K12: what the exchange tells in the wrong order is booked as if it were the right one.

A connection is back, and the exchange repeats what happened meanwhile, the newest first: three
fills of one entry. The kernel answers each with OK, and the time of the slot runs backwards. Nobody
could tell from it that the state it is in may be an old one.
"""

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, finished, reproduce, word


async def newest_first(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    order = tree.slot(kernel, 0).active_entry_order
    now = datetime.now(timezone.utc)
    codes, times = [], []
    for age in (0, 30, 60):
        fill = tree.event(
            "PARTIAL_FILL",
            slot_id=0,
            trade_id="T-1",
            asset=order.asset,
            price=100.0,
            size=order.intended_size,
            filled_size=0.2,
            client_order_id=order.client_order_id,
            timestamp=now - timedelta(seconds=age),
        )
        outcome = await finished(kernel.on_venue_event(fill))
        codes.append(word(outcome.diagnostic_code))
        times.append((tree.slot(kernel, 0).last_event_time - now).total_seconds())
    reached.when(codes[0] == "OK" and abs(times[0]) < 1.0)
    goes_back = any(later < earlier - 1.0 for earlier, later in zip(times, times[1:]))
    return Observation(
        goes_back and codes == ["OK", "OK", "OK"],
        f"fills of now, of 30 and of 60 seconds ago: {codes}; the slot's last event is at "
        f"{[f'{at:+.0f} s' for at in times]}",
    )


reproduce("K12", newest_first, expected="older events are told as late, and turn no time back")
