"""J2: the check that watches the account in tests refuses sound books while a position is open.

100.0 are held, bought at 100 and marked at 150. Capital, equity and the slot agree on an unrealized
5000; _check_slot_accounting adds the 5000 of the slot to an equity that has them already.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, CAPITAL, Inconclusive, Observation, PatientVenue, Probe, Tree
from flawgate_repro import finished, reproduce, same

UNREALIZED = 5000.0


async def verdict(tree: Tree, kernel: Any) -> str:
    try:
        await tree.check_accounts(kernel)
    except AssertionError as error:
        return f"refused: {error}"
    return "accepted"


async def check_of_an_open_position(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=100.0)
    await tree.fill(kernel, size=100.0, price=100.0)
    unmarked = await verdict(tree, kernel)

    await finished(tree.mark_price(kernel, ASSET, 150.0))
    account, slot = kernel.account.snapshot, tree.slot(kernel, 0)
    books = {"capital": account.capital, "equity": account.equity, "slot": slot.unrealized_pnl}
    sound = {"capital": CAPITAL, "equity": CAPITAL + UNREALIZED, "slot": UNREALIZED}
    if not all(same(books[name], sound[name]) for name in books):
        raise Inconclusive(f"the books themselves do not add up: {books}")
    marked = await verdict(tree, kernel)
    reached.when(unmarked == "accepted")
    return Observation(
        marked != "accepted",
        f"with nothing unrealized the books are {unmarked}, with {UNREALIZED:g} they are {marked}",
    )


reproduce("J2", check_of_an_open_position, expected="books that add up are accepted")
