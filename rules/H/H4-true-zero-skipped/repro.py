"""H4: a position that the exchange reports as 0 is held at the size of another field.

The row of a flat position still has 1.5 under availableAmt. The adapter takes the first number that
is truthy, and the kernel gets a position that is not there. The same loop swallows any exception:
here a bug in reading a real position of 2, which then is not there at all.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Exchange, Observation, Probe, Tree, at_once, reproduce, same


class Rows(Exchange):
    row: dict[str, Any] = {}

    async def positions(self) -> list[dict[str, Any]]:
        return [self.row]


class Bug:
    def __float__(self) -> float:
        raise RuntimeError("a mistake of the programmer")


async def held(tree: Tree, amount: Any, **fields: Any) -> list[float] | str:
    """The sizes that the adapter tells of one row, or what it raises."""
    exchange = Rows(tree)
    side = {"symbol": ASSET, "positionSide": "LONG", "avgPrice": "100"}
    exchange.row = {**side, "positionAmt": amount, **fields}
    venue = tree.bingx_venue(exchange)
    (told,) = await at_once(venue.open_positions)
    if isinstance(told, Exception):
        return type(told).__name__
    return [float(each["size"] if isinstance(each, dict) else each.size) for each in told]


async def zero_and_bug(tree: Tree, reached: Probe) -> Observation:
    usual = await held(tree, "2", availableAmt="1.5")
    reached.when(usual == [2.0])
    flat = await held(tree, "0", availableAmt="1.5")
    broken = await held(tree, Bug())
    invented = isinstance(flat, list) and any(not same(size, 0.0) for size in flat)
    return Observation(
        invented or broken == [],
        f"a position of 2 is told as {usual}, one of 0 as {flat}, one that a bug keeps from being "
        f"read as {broken}",
    )


reproduce("H4", zero_and_bug, expected="a zero is a zero, and the bug is heard of")
