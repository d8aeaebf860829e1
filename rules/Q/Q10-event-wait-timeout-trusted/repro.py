"""Q10: a step of the clock ends the wait for the account, and an old one is taken for the new.

The position is closed on the exchange, and the answer that says so takes a tenth of a second.
Before Python 3.11 the timeout of Event.wait counts on a clock that NTP may step: its end is
emulated, once. A second caller with two seconds of patience should wait on. For a package that
requires 3.11 there is no such clock.
"""

import sys
import threading
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, finished, reproduce
from flawgate_repro.doubles import HangingExchange
from flawgate_repro.manifests import admits_python
from flawgate_repro.scenes import ask, ask_beside_one_that_hangs

PATIENCE_SECONDS, ANSWER_SECONDS = 2.0, 0.1


def step_the_clock(tree: Tree, stepped: list[float]) -> None:
    """Has the next timed wait of the target for an event end at once."""
    wait = threading.Event.wait

    def waits(event: threading.Event, timeout: float | None = None) -> bool:
        caller = sys._getframe(1).f_code.co_filename
        if timeout is None or stepped or not caller.startswith(str(tree.target)):
            return wait(event, timeout)
        stepped.append(timeout)
        return event.is_set()

    threading.Event.wait = waits  # type: ignore[method-assign]


async def second_caller(tree: Tree, reached: Probe) -> Observation:
    exchange = HangingExchange(tree)
    venue = tree.bingx_venue(exchange)
    tree.snapshot_patience(venue, PATIENCE_SECONDS)
    order = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    await finished(tree.submit(venue, order))
    held = await ask(venue.open_positions)

    stepped: list[float] = []
    if admits_python(tree.target, "3.10.0"):
        step_the_clock(tree, stepped)
    exchange.close_position()
    answer, truth = await ask_beside_one_that_hangs(
        exchange, venue.open_positions, seconds=ANSWER_SECONDS
    )

    reached.when(len(held) == 1 and truth == [])
    is_old = isinstance(answer, list) and len(answer) == 1
    clock = (
        f"a wait of {stepped[0]:.1f} s was cut short" if stepped else "no timed wait to cut short"
    )
    told = f"{len(answer)} positions" if isinstance(answer, list) else repr(answer)
    return Observation(
        bool(stepped) and is_old, f"{clock}; the second caller is told {told}, the first one none"
    )


reproduce("Q10", second_caller, expected="the second caller waits on, or is told of a timeout")
