"""E16: an order goes out in whole units because the contract tells a step of zero.

1.2345 at 99.98 is ordered of two contracts, one with a step of zero and one with a tick of zero.
The exchange is sent a quantity of 1, and a price of 100: a size and a level that nobody chose.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Loopback, Observation, Probe, Tree, closed, finished, reproduce

QUANTITY, PRICE = 1.2345, 99.98
WITHOUT_STEP, WITHOUT_TICK = "SOL-USDT", "XRP-USDT"


def contracts(bingx: Loopback) -> list[dict[str, Any]]:
    usual = next(row for row in bingx.books.contract_rows() if row["symbol"] == ASSET)
    return [
        usual,
        {**usual, "symbol": WITHOUT_STEP, "stepSize": "0"},
        {**usual, "symbol": WITHOUT_TICK, "tickSize": "0"},
    ]


async def sent(tree: Tree, bingx: Loopback, client: Any, symbol: str) -> str:
    """What the exchange was sent for the order, or why nothing was."""
    values = {"quantity": QUANTITY, "order_type": "LIMIT", "limit_price": PRICE}
    order = tree.client_order(symbol=symbol, **values, client_order_id=f"flawgate-{symbol}")
    try:
        receipt = await finished(client.submit_intent(order))
    except ArithmeticError as error:
        return type(error).__name__
    except Exception as error:
        return f"refused: {type(error).__name__}"
    for request in bingx.asked("trade/order", "POST"):
        if request.params["symbol"] == symbol:
            return f"{float(request.params['quantity']):g} at {float(request.params['price']):g}"
    return f"refused: {receipt.reason}"


async def contracts_without_steps(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        answer = {"code": 0, "msg": "", "data": contracts(bingx)}
        bingx.fault("quote/contracts", answer=answer)
        client = tree.rest_client(tree.bingx_config(bingx))
        await finished(client.connect())
        orders = {
            symbol: await sent(tree, bingx, client, symbol)
            for symbol in (ASSET, WITHOUT_STEP, WITHOUT_TICK)
        }
        await closed(client)
    asked = f"{QUANTITY} at {PRICE}"
    reached.when(orders[ASSET] == asked)
    return Observation(
        any(not told.startswith("refused") and told != asked for told in orders.values()),
        f"ordered {asked}; without a step: {orders[WITHOUT_STEP]}; "
        f"without a tick: {orders[WITHOUT_TICK]}",
    )


reproduce("E16", contracts_without_steps, expected="a refusal, or the order as it was meant")
