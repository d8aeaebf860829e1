"""A6: reconciling with the exchange writes the kernel's own capital back to it.

The exchange took funding that no fill tells of. The reconciliation asks it for positions only, and
the difference stays: it is neither corrected nor told to anybody.
"""

import re
import sys
from pathlib import Path
from typing import Any, Iterator

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import CAPITAL, Desk, Exchange, Log, Observation, Probe, Tree, finished
from flawgate_repro import reproduce

FUNDING = 4123.5


def numbers_in(said: Any) -> Iterator[float]:
    return (float(text) for text in re.findall(r"\d+\.\d+|\d+", repr(said).replace(",", "")))


async def reconcile_after_funding(tree: Tree, reached: Probe) -> Observation:
    exchange, log = Exchange(tree), Log()
    desk = Desk(tree, tree.bingx_venue(exchange))
    await desk.connect()

    exchange.wallet -= FUNDING
    asked, written = len(exchange.requests), len(desk.rows.all)
    log.lines.clear()
    answer = await finished(desk.runtime.reconcile_account(tree.market(100.0, 0)))
    reached.when(len(exchange.requests) > asked)

    said = [answer, desk.rows.all[written:], log.lines]
    is_told = any(abs(number - FUNDING) < 0.01 for number in numbers_in(said))
    is_corrected = abs(desk.capital - exchange.wallet) < 0.01
    return Observation(
        abs(desk.capital - CAPITAL) < 0.01 and not is_told,
        f"the exchange has {exchange.wallet:.2f}, the kernel {desk.capital:.2f}; the difference "
        f"was {'corrected' if is_corrected else 'reported' if is_told else 'reported nowhere'}",
    )


reproduce("A6", reconcile_after_funding, expected="the difference is corrected, or at least told")
