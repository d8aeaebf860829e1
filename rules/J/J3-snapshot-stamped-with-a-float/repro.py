"""J3: the time of a live price is a number, where that of any other snapshot is a datetime.

The feed takes a price from an exchange on loopback. The snapshot is then treated as snapshots made
without a feed are: its age against one of them is reckoned, and its time is written in ISO, as a
recovery row needs it.
"""

import sys
import traceback
from pathlib import Path
from typing import Any, Callable

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Loopback, Observation, Probe, Tree, closed, finished, reproduce


USES: dict[str, Callable[[Any, Any], Any]] = {
    "its age": lambda snapshot, usual: usual.timestamp - snapshot.timestamp,
    "its time in ISO": lambda snapshot, usual: snapshot.timestamp.isoformat(),
}


def failure(use: Callable[[], Any]) -> str | None:
    try:
        use()
    except (AttributeError, TypeError) as error:
        return f"{type(error).__name__}: {error}"
    return None


def is_refused_by_snapshot(tree: Tree, error: Exception) -> bool:
    """Whether the snapshot itself did not take what the feed made it of."""
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    return isinstance(frame.f_locals.get("self"), tree.named("MarketSnapshot"))


async def use_of_a_live_price(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        feed = tree.feed(source="LIVE", symbol=ASSET, rest_url=bingx.rest_url)
        try:
            live = await finished(feed.next_snapshot())
        except (TypeError, ValueError) as error:
            if not is_refused_by_snapshot(tree, error):
                raise
            reached.when(bingx.count("quote/price") > 0)
            return Observation(True, f"no live price becomes a snapshot: {error}")
        finally:
            if hasattr(feed, "close"):
                await closed(feed)
        reached.when(bingx.count("quote/price") > 0 and live.price == 100.0)
    usual = tree.market(100.0, 0)
    known = [name for name, use in USES.items() if failure(lambda: use(usual, usual)) is None]
    failed = {name: failure(lambda: USES[name](live, usual)) for name in known}
    return Observation(
        any(failed.values()),
        f"a live snapshot is stamped {live.timestamp!r}, another {usual.timestamp!r}; what fails "
        f"with it: { {name: why for name, why in failed.items() if why} or 'nothing'}",
    )


reproduce("J3", use_of_a_live_price, expected="a live snapshot is stamped as every other one is")
