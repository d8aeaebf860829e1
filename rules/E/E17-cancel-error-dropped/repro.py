"""E17: an order that was filled while it was being cancelled is reported as cancelled.

The exchange refuses the cancel, for the order is filled; it is not among the open ones any more,
and that counts. Nobody manages the position. Where the key is refused, the receipt does not say so.
"""

import sys
from pathlib import Path
from typing import Any, Callable

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Loopback, Observation, Probe, Tree, closed, finished, reproduce

BAD_KEY = "Incorrect apiKey"


async def cancel(tree: Tree, refusal: Callable[[Loopback, str], dict[str, Any]]) -> tuple[str, str]:
    """Status and reason with which a resting order's cancel is reported."""
    with Loopback() as bingx:
        client = tree.rest_client(tree.bingx_config(bingx))
        await finished(client.connect())
        order = tree.client_order(order_type="LIMIT", limit_price=99.0)
        number = (await finished(client.submit_intent(order))).order_id
        refused = bingx.fault(
            "trade/order", method="DELETE", answer=lambda _: refusal(bingx, number)
        )
        try:
            receipt = await finished(client.cancel(ASSET, number))
            status, reason = receipt.status, receipt.reason
        except Exception as error:
            status, reason = "raised", f"{type(error).__name__}: {error}"
        await closed(client)
    return (status, reason) if refused.seen else ("not asked for", "")


def filled_meanwhile(bingx: Loopback, number: str) -> dict[str, Any]:
    bingx.books.fill(number)
    return {"code": 80018, "msg": "order is already filled"}


def bad_key(bingx: Loopback, number: str) -> dict[str, Any]:
    return {"code": 100413, "msg": BAD_KEY}


async def refused_cancels(tree: Tree, reached: Probe) -> Observation:
    status, _ = await cancel(tree, filled_meanwhile)
    of_key, reason = await cancel(tree, bad_key)
    reached.when("not asked for" not in (status, of_key))
    is_told = of_key == "raised" or BAD_KEY in reason or "100413" in reason
    return Observation(
        status.upper().startswith("CANCEL") or not is_told,
        f"filled while being cancelled: reported as {status}; key refused: {of_key}, {reason!r}",
    )


reproduce("E17", refused_cancels, expected="filled is not cancelled, and the error is told")
