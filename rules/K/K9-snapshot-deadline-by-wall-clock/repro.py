"""K9: NTP sets the clock forward, and who waits for the account gives up at once.

The position was closed on the exchange, whose answer takes a fifth of a second. A second caller has
two seconds of patience. Left alone it waits and learns the truth. With the wall clock stepped an
hour ahead at each look at it, two seconds are over before they have begun.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, finished, reproduce
from flawgate_repro.clock import leaping
from flawgate_repro.doubles import HangingExchange
from flawgate_repro.scenes import ask, ask_beside_one_that_hangs

PATIENCE_SECONDS, ANSWER_SECONDS, STEP = 2.0, 0.2, 3600.0


async def second_caller(tree: Tree, step: float) -> tuple[Any, Any]:
    """What the second caller is told, and the first."""
    exchange = HangingExchange(tree)
    venue = tree.bingx_venue(exchange)
    tree.snapshot_patience(venue, PATIENCE_SECONDS)
    order = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    await finished(tree.submit(venue, order))
    await ask(venue.open_positions)
    exchange.close_position()
    with leaping(step):
        return await ask_beside_one_that_hangs(
            exchange, venue.open_positions, seconds=ANSWER_SECONDS
        )


def told(answer: Any) -> str:
    return f"{len(answer)} positions" if isinstance(answer, list) else repr(answer)


async def step_while_waiting(tree: Tree, reached: Probe) -> Observation:
    usual, truth = await second_caller(tree, 0.0)
    stepped, truth_then = await second_caller(tree, STEP)
    reached.when(usual == truth == [])
    return Observation(
        usual == [] and stepped != [],
        f"with the clock left alone the second caller is told {told(usual)}; with the clock "
        f"stepped {told(stepped)}, where the first one is told {told(truth_then)}",
    )


reproduce("K9", step_while_waiting, expected="two seconds are two seconds, and the truth is told")
