"""I11: the answer to an order is lost, it is sent again, and the position is twice as large.

The exchange booked the first order; its answer was cut off. The order bears no id of the sender's,
so nobody can ask what became of it, and the exchange cannot know the second one for the first. This
one refuses an id that it has booked already, as BingX does.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Request, Tree, closed, finished, reproduce

IDS = ("clientOrderId", "clientOrderID")


def id_in(request: Request) -> str:
    return next((request.params[name] for name in IDS if request.params.get(name)), "")


async def order_whose_answer_is_lost(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        booked: list[str] = []

        def is_repeated(request: Request) -> bool:
            return request.method == "POST" and id_in(request) in booked

        duplicate = {"code": 80012, "msg": "duplicate clientOrderId"}
        bingx.fault("trade/order", method="POST", answer=duplicate, when=is_repeated)
        lost = bingx.fault("trade/order", method="POST", lose=True, times=1)
        venue = tree.live_venue(tree.bingx_config(bingx))
        await finished(venue.connect())
        metadata = {"client_order_id": "T-1:entry", "reduce_only": False}
        intent = tree.intent("ENTER", metadata=metadata)
        tries = 0
        for tries in (1, 2):
            try:
                events = await finished(tree.submit(venue, intent))
            except Exception:
                events = []
            booked += [id_in(request) for request in bingx.asked("trade/order", "POST")]
            booked = [number for number in booked if number]
            if events:
                break
        await closed(venue)
        orders, size = len(bingx.books.orders), bingx.books.position().size
    reached.when(lost.seen == 1 and orders > 0)
    return Observation(
        orders > 1,
        f"an order of 1 was given {tries} times, with the ids {sorted(set(booked)) or 'none'}; the "
        f"exchange has {orders} orders and holds {size:g}",
    )


reproduce("I11", order_whose_answer_is_lost, expected="one order at the exchange")
