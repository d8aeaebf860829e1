"""K14: the account earns 10, and the event that the account has for it is never made.

The launcher's bundle trades once on the mock venue, from connect to close. Capital and rows change;
AccountProjection.to_account_event() is not entered. Whoever waits for account events gets none.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import CAPITAL, Observation, Probe, Tree, reproduce
from flawgate_repro.scenes import Session
from flawgate_repro.steps import Functions


async def trade(tree: Tree) -> dict[str, Any]:
    account = tree.named("AccountProjection")
    maker = getattr(account, "to_account_event", None)
    with Functions() as ran:
        async with Session(tree) as session:
            await session.decide("ENTER", 100.0)
            await session.decide("EXIT", 110.0)
            capital = tree.capital(session.bundle.kernel)
    made = None if maker is None else ran.entries(maker)
    return {"capital": capital, "made": made, "account": ran.entries(account)}


async def account_events(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(trade).value
    reached.when(seen["capital"] == CAPITAL + 10.0 and seen["account"] > 0)
    made = "it is not there" if seen["made"] is None else f"it made {seen['made']} events"
    return Observation(
        seen["made"] == 0,
        f"capital went from {CAPITAL:g} to {seen['capital']:g}, the account's functions were "
        f"entered {seen['account']} times; of to_account_event(): {made}",
    )


reproduce("K14", account_events, expected="to_account_event() is in use, or is not there")
