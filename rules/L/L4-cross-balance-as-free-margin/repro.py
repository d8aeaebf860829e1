"""L4: available margin is told as the whole cross balance, that which positions tie up included.

The exchange tells a wallet of 1000, a cross balance of 900 and 400 of free margin; then an update
without the free margin. An order sized by 900 is refused, or leaves no cushion.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Subscriber, Tree, reproduce

BALANCE = {"a": "USDT", "wb": "1000", "cw": "900", "bc": "0"}
FREE = {"ab": "400", "availableMargin": "400", "availableBalance": "400"}


def update(balance: dict[str, str]) -> dict[str, Any]:
    return {"e": "ACCOUNT_UPDATE", "E": 1, "T": 1, "a": {"m": "ORDER", "B": [balance], "P": []}}


async def margin_of_updates(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        stream = tree.user_stream(tree.bingx_config(bingx))
        async with Subscriber(stream, bingx) as heard:
            bingx.push(update({**BALANCE, **FREE}), update(BALANCE))
            await heard.until(lambda: len(heard.with_field("available_margin")) == 2)
            margins = [event.available_margin for event in heard.with_field("available_margin")]
    reached.when(len(margins) == 2)
    return Observation(
        900.0 in margins,
        f"cross balance 900, free margin 400 and then not told; available_margin is {margins}",
    )


reproduce("L4", margin_of_updates, expected="400, and nothing, or what follows from other figures")
