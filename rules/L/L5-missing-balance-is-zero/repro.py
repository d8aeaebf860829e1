"""L5: a balance update that does not repeat the wallet balance says that the wallet is empty.

Three updates: a wallet of 1000, one without "wb", a wallet of 1001. Compared with the kernel's
capital the one between differs by the whole account.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Subscriber, Tree, reproduce


def update(**balance: str) -> dict[str, Any]:
    row = {"a": "USDT", "cw": "900", "bc": "0", **balance}
    return {"e": "ACCOUNT_UPDATE", "E": 1, "T": 1, "a": {"m": "ORDER", "B": [row], "P": []}}


async def balance_not_told(tree: Tree, reached: Probe) -> Observation:
    def told() -> list[Any]:
        return [event.wallet_balance for event in heard.with_field("wallet_balance")]

    with Loopback() as bingx:
        stream = tree.user_stream(tree.bingx_config(bingx))
        async with Subscriber(stream, bingx) as heard:
            bingx.push(update(wb="1000"), update(), update(wb="1001"))
            await heard.until(lambda: 1001.0 in told())
            balances = told()
    reached.when(1000.0 in balances and 1001.0 in balances)
    return Observation(
        0.0 in balances, f'"wb" is 1000, missing, 1001; wallet_balance is told as {balances}'
    )


reproduce("L5", balance_not_told, expected="unknown, the last known balance, or a complaint")
