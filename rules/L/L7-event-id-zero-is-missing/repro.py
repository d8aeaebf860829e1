"""L7: a fill with the id 0 is another fill at each delivery.

The same order update comes twice, as after a reconnect; then another one twice. The fill with id 7
has one event id, that with id 0 has two, and whoever deduplicates by it books the fill twice.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Loopback, Observation, Probe, Subscriber, Tree, reproduce


def fill(number: int) -> dict[str, Any]:
    order = {
        "s": ASSET, "i": "1001", "c": "flawgate-1", "t": number, "S": "BUY", "ps": "LONG",
        "o": "MARKET", "x": "TRADE", "X": "PARTIALLY_FILLED", "q": "9", "z": "1", "l": "1",
        "p": "100", "L": "100", "ap": "100", "n": "0", "N": "USDT", "rp": "0", "T": 1,
    }  # fmt: skip
    return {"e": "ORDER_TRADE_UPDATE", "E": 1, "o": order}


async def same_fill_twice(tree: Tree, reached: Probe) -> Observation:
    def ids() -> list[str]:
        return [event.event_id for event in heard.with_field("client_order_id")]

    told: dict[int, list[str]] = {}
    with Loopback() as bingx:
        stream = tree.user_stream(tree.bingx_config(bingx))
        async with Subscriber(stream, bingx) as heard:
            for number in (7, 0):
                before = len(ids())
                bingx.push(fill(number), fill(number))
                await heard.until(lambda: len(ids()) == before + 2, timeout=1.0)
                told[number] = ids()[before:]
    reached.when(len(set(told[7])) == 1 and len(told[0]) > 0)
    return Observation(len(set(told[0])) > 1, f"event ids of a fill that comes twice: {told}")


reproduce("L7", same_fill_twice, expected="one event id for the fill with id 0")
