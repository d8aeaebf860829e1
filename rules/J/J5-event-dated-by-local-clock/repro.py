"""J5: what happened an hour ago on the exchange is dated by the minute in which it is heard of.

The exchange tells with each order when it was last updated. The adapter submits an order, finds its
partial fill by a poll, and cancels the rest. Its events bear the local time of each call and the
exchange's time nowhere: latency, order of fills and the audit against the statement are wrong.
"""

import sys
import time
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Iterator

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce, word

HOUR, TOLERANCE = 3600.0, 600.0
TIMES = ("time", "updateTime", "transactTime", "workingTime", "T")


def moments(value: Any) -> Iterator[float]:
    """The times that a value has in it, in seconds."""
    if isinstance(value, datetime):
        yield value.timestamp()
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield from (float(value), value / 1000.0)
    elif isinstance(value, str):
        try:
            yield datetime.fromisoformat(value).timestamp()
        except ValueError:
            return
    elif isinstance(value, dict):
        for part in value.values():
            yield from moments(part)


def is_near(value: Any, moment: float) -> bool:
    return any(abs(each - moment) < TOLERANCE for each in moments(value))


async def events_of_an_hour_ago(tree: Tree, reached: Probe) -> Observation:
    now = time.time()
    exchange = Exchange(tree)
    exchange.rests = True
    exchange.tells = dict.fromkeys(TIMES, str(int((now - HOUR) * 1000)))
    venue = tree.bingx_venue(exchange)
    intent = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    events = {"submit": await finished(tree.submit(venue, intent))}
    await finished(venue.reconcile())
    order = (await finished(exchange.open_orders()))[0]
    exchange.fill(order["orderId"], 0.4)
    events["poll"] = await finished(venue.reconcile())
    working = (await finished(venue.open_orders()))[0]
    events["cancel"] = await finished(venue.cancel(working))

    reached.when(all(events.values()))
    local = [
        f"{call}: {word(event.kind)}"
        for call, told in events.items()
        for event in told
        if is_near(event.timestamp, now) and not is_near(asdict(event), now - HOUR)
    ]
    told = [word(event.kind) for each in events.values() for event in each]
    return Observation(
        bool(local),
        f"of {told}, updated an hour ago, dated by the local clock are {local or 'none'}",
    )


reproduce("J5", events_of_an_hour_ago, expected="each event bears the time of the exchange")
