"""F18: no leverage and no order look the same to who asked for them.

The two requests share one handler. Once the exchange refuses the leverage, and no order is ever
sent; once it refuses the order. Who gets the same answer in both cases sends an order again that
may be live, or gives up one that never left.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import re
from typing import Any

from flawgate_repro import Observation, Probe, Tree, finished, reproduce, word
from flawgate_repro.loopback import Loopback


def told(answer: Any) -> str:
    """What the caller is told, without the addresses of the requests."""
    if isinstance(answer, Exception):
        answer = {"raised": type(answer).__name__, "text": str(answer), **vars(answer)}
    fields = answer if isinstance(answer, dict) else vars(answer)
    text = ", ".join(f"{name} {word(value)}" for name, value in fields.items() if value)
    return re.sub(r"(https?:/)?/[^\s,()']+", "…", text)


async def two_refusals(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:

        async def order() -> Any:
            client = tree.rest_client(tree.bingx_config(bingx))
            await finished(client.connect())
            try:
                return await finished(client.submit_intent(tree.client_order(client_order_id="")))
            except Exception as error:
                return error
            finally:
                await finished(client.close())

        leverage = bingx.fail("trade/leverage", 80001, "refused", method="POST")
        without_leverage = told(await order())
        leverage.end()
        sent = bingx.count("trade/order", method="POST")
        refusal = bingx.fail("trade/order", 80001, "refused", method="POST")
        without_order = told(await order())

    reached.when(refusal.seen >= 1)
    return Observation(
        leverage.seen >= 1 and sent == 0 and without_leverage == without_order,
        f"leverage refused, {sent} orders sent: {without_leverage}; order refused: {without_order}",
    )


reproduce("F18", two_refusals, expected="the answer tells which of the two was refused")
