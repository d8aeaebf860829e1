"""F1: the exchange refuses to cancel an order, and the CANCEL says OK.

The outcome keeps what was known before the venue was asked. Who believes it enters again, and the
order that still rests at the exchange fills beside the new one: twice the position.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Answer, Observation, PatientVenue, Probe, Tree, reproduce, word


class StubbornVenue(PatientVenue):
    """Takes orders, and refuses to cancel them."""

    refusals = 0

    def cancel(self, *_: object, **__: object) -> Answer:
        self.refusals += 1
        return self._say("CANCEL_REJECT")


async def cancel_that_is_refused(tree: Tree, reached: Probe) -> Observation:
    venue = StubbornVenue(tree)
    kernel = tree.open_kernel(venue)
    await tree.must(kernel, "ENTER", order_type="LIMIT", limit_price=90.0, reference_price=90.0)

    try:
        outcome = await tree.order(kernel, "CANCEL")
    except Exception as error:
        reached.when(venue.refusals == 1)
        return Observation(False, f"the CANCEL raised {type(error).__name__}: {error}")
    code = word(outcome.diagnostic_code)
    order = tree.slot(kernel, 0).active_entry_order
    reached.when(venue.refusals == 1 and order is not None)
    return Observation(
        bool(outcome.accepted) and code == "OK" and order is not None,
        f"the venue refused, the order rests; the CANCEL says accepted={outcome.accepted}, {code}",
    )


reproduce("F1", cancel_that_is_refused, expected="an outcome that does not claim the cancel")
