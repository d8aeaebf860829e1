"""Q5: the switch from a replay to live prices stops a policy that compares the times of two bars.

Both snapshots come from the same feed. The live one has seconds as a number, the replayed one a
datetime: to subtract the one from the other raises TypeError, with a trade open.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Loopback, Observation, Probe, Tree, closed, finished
from flawgate_repro import reproduce


async def bar(feed: Any) -> Any:
    snapshot = await finished(feed.next_snapshot())
    if hasattr(feed, "close"):
        await closed(feed)
    if snapshot is None:
        raise Inconclusive("the feed has no price")
    return snapshot


async def replay_then_live(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        replayed = await bar(tree.feed(source="REPLAY", replay_prices=(100.0,)))
        live = await bar(tree.feed(source="LIVE", rest_url=bingx.rest_url))
    reached.when(replayed.price == live.price == 100.0)
    kinds = [type(each.timestamp).__name__ for each in (replayed, live)]
    try:
        passed = f"{live.timestamp - replayed.timestamp} passed between them"
    except TypeError as error:
        return Observation(True, f"times are of {kinds[0]} and of {kinds[1]}: {error}")
    return Observation(False, f"times are of {kinds[0]} and of {kinds[1]}; {passed}")


reproduce("Q5", replay_then_live, expected="times of one type, that can be compared")
