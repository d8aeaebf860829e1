"""K11: a message that does not say when it was sent is dated by the moment in which it arrives.

Three account messages of an hour ago come over the user stream; the second one is without E. It is
passed on with an exchange_ts of now, like a fresh one: its delay looks like none, and it sorts
behind all that is newer.
"""

import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Subscriber, Tree, reproduce

HOUR, NEAR = 3600.0, 60.0


def message(wallet: int, sent: float | None) -> dict[str, Any]:
    """As BingX tells it; T is when it happened."""
    happened = int((time.time() - HOUR) * 1000)
    balance = {"a": "USDT", "wb": str(wallet), "cw": str(wallet), "bc": "0"}
    told = {"e": "ACCOUNT_UPDATE", "T": happened, "a": {"m": "ORDER", "B": [balance], "P": []}}
    return told if sent is None else {**told, "E": int(sent * 1000)}


def seconds(value: Any) -> float | None:
    """A time, however it is told."""
    if isinstance(value, datetime):
        return value.timestamp()
    return value if value is None or value < 1e11 else value / 1000.0


def marks(event: Any) -> dict[str, Any]:
    """What an event tells in words or as true or false, but for its ids."""
    return {
        name: value
        for name, value in vars(event).items()
        if isinstance(value, (str, bool)) and not name.endswith("id")
    }


async def message_without_time(tree: Tree, reached: Probe) -> Observation:
    began = time.time()
    with Loopback() as bingx:
        async with Subscriber(tree.user_stream(tree.bingx_config(bingx)), bingx) as heard:
            for wallet, sent in ((1001, began - HOUR), (1002, None), (1003, began - HOUR)):
                bingx.push(message(wallet, sent))
            await heard.until(lambda: heard.error or 1003 in by_wallet(heard))
            events = by_wallet(heard)
    if 1002 not in events:
        reached.when(1001 in events and (1003 in events or heard.error is not None))
        why = heard.error or "no event"
        return Observation(False, f"the message without E is passed over: {why}")
    first, undated = events[1001], events[1002]
    at, dated_at = seconds(undated.exchange_ts), seconds(first.exchange_ts)
    reached.when(dated_at is not None and abs(dated_at - (began - HOUR)) < NEAR)
    is_marked = marks(undated) != marks(first)
    told = "none" if at is None else f"{(at - began):+.0f} s from now"
    return Observation(
        at is not None and abs(at - began) < NEAR and not is_marked,
        f"exchange_ts of the message without E: {told}; of the one with E: "
        f"{(dated_at or 0.0) - began:+.0f} s from now; anything that marks it: {is_marked}",
    )


def by_wallet(heard: Subscriber) -> dict[int, Any]:
    return {int(event.wallet_balance or 0): event for event in heard.with_field("wallet_balance")}


reproduce("K11", message_without_time, expected="no exchange_ts, or one told as a substitute")
