"""M10: entries are refused one after the other, and there is no number that says so.

The launcher trades on the mock venue: one entry that the venue takes a while for, then 7 entries
that are refused, then 5. Of all numbers in the bundle, in the modules and in the log none rises by
7 and then by 5, and none tells how long the venue took. A rising rate of rejects shows first as a
loss.
"""

import sys
import time
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Log, Observation, Probe, Tree, listen, reproduce
from flawgate_repro.numbers import Numbers, rising_by
from flawgate_repro.scenes import Session

SLOW, TIMES = 0.15, (7, 5)


def is_of_slow_order(number: float) -> bool:
    """In seconds or in milliseconds."""
    return any(SLOW <= number / unit < 2 * SLOW for unit in (1.0, 1e3))


async def trade(tree: Tree) -> dict[str, Any]:
    log, sent = Log(), []
    async with Session(tree) as session:
        seen = Numbers(tree, session.bundle, log=log)
        listen(session.bundle.venue, "submit", lambda *_, **__: (sent.append(1), time.sleep(SLOW)))
        before = seen.now()
        await session.decide("ENTER", 50.0)
        numbers = [seen.now()]
        for times in TIMES:
            for each in range(times):
                await session.decide("ENTER", 50.0, trade_id=f"T-{times}-{each}")
            numbers.append(seen.now())
        held = session.slot.trade_id
    changed = {where: at for where, at in numbers[0].items() if before.get(where) != at}
    return {
        "held": held,
        "sent": len(sent),
        "numbers": len(before),
        "refusals": rising_by(numbers, *TIMES),
        "time": [where for where, number in changed.items() if is_of_slow_order(number)],
    }


async def refused_entries(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(trade).value
    reached.when(seen["held"] == "T-1" and seen["sent"] == 1 and seen["numbers"] > 0)
    return Observation(
        not seen["refusals"] and not seen["time"],
        f"T-1 is held and {sum(TIMES)} entries were refused; of {seen['numbers']} numbers count "
        f"the refusals {seen['refusals'][:1] or 'none'}, tell the time "
        f"{seen['time'][:1] or 'none'}",
    )


reproduce("M10", refused_entries, expected="refusals are counted, or the venue's answers are timed")
