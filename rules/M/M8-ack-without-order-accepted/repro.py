"""M8: the exchange confirms an order that nobody knows of, and the kernel finds it in order.

No order was ever sent from the slot. ORDER_ACK for one, under a trade of its own or by the slot's
number alone, is answered as accepted and OK, and nothing comes of it: an order sent twice, or
somebody else's on the same account, goes unnoticed while it fills.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Observation, PatientVenue, Probe, Tree, finished, refused
from flawgate_repro import reproduce, word


async def answer_to(tree: Tree, kernel: Any, **values: Any) -> str:
    orphan = tree.event(
        "ORDER_ACK", slot_id=0, asset=ASSET, size=1.0, client_order_id="orphan", **values
    )
    answers = []

    async def tell() -> None:
        answers.append(await finished(kernel.on_venue_event(orphan)))

    why = await refused(tell)
    if not answers:
        return f"refused: {why}"
    told = answers[0]
    return f"{'accepted' if told.accepted else 'refused'}, {word(told.diagnostic_code)}"


async def ack_without_an_order(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    known = await tree.must(kernel, "ENTER", slot_id=1)  # Which the venue acknowledges.
    answers = {
        "of a trade T-9": await answer_to(tree, kernel, trade_id="T-9", venue_order_id="V-9"),
        "by the slot alone": await answer_to(tree, kernel),
    }
    reached.when(word(known.state) == "ENTRY_WORKING")
    return Observation(
        "accepted, OK" in answers.values(),
        f"ORDER_ACK for an order that slot 0 never sent: {answers}",
    )


reproduce("M8", ack_without_an_order, expected="refused, or a diagnostic of its own")
