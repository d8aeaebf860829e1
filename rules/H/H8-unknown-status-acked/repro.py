"""H8: an order that the exchange has ended under a name unknown here counts as working.

BingX answers with a status that the adapter has no entry for. It becomes ACKED: the kernel waits
for fills of a dead order, and an exit would leave the position without one.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, at_once, reproduce, word

UNKNOWN = "EXPIRED_IN_MATCH"


async def told_of(tree: Tree, status: str) -> tuple[list[str], int]:
    """What the adapter makes of an order that is answered so: statuses, and questions asked."""
    exchange = Exchange(tree)
    exchange.rests, exchange.tells = True, {"status": status}
    venue = tree.bingx_venue(exchange)
    order = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    (events,) = await at_once(lambda: tree.submit(venue, order))
    sent = exchange.requests.count("submit_intent")
    if isinstance(events, Exception):
        return [type(events).__name__], sent
    return [f"{word(event.kind)} {word(event.status)}" for event in events], sent


async def unknown_status(tree: Tree, reached: Probe) -> Observation:
    known, _ = await told_of(tree, "NEW")
    told, sent = await told_of(tree, UNKNOWN)
    reached.when(sent == 1 and any("ACKED" in event for event in known))
    return Observation(
        any("ACKED" in event for event in told),
        f"NEW becomes {known}; {UNKNOWN} becomes {told or 'no event'}",
    )


reproduce("H8", unknown_status, expected="a status that is told as unknown, or an error")
