"""O5: an exchange that never answers an order stops the process for good.

Nothing limits how long _run() waits for the backend. One dead connection, and there is no exit, no
cancel and no stream any more. Here an order gets no answer in a process whose clock runs thirty
times as fast, so that a limit of a minute, wherever it is set, would be kept within two seconds.
"""

import asyncio
import re
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Exchange, Observation, Probe, Tree, hurried, reproduce, say

TIMES_AS_FAST, SECONDS = 30.0, 2.5


class DeafExchange(Exchange):
    async def submit_intent(self, *_: Any, **__: Any) -> Any:
        say("asked")
        await asyncio.Event().wait()


async def order(tree: Tree) -> str:
    desk = Desk(tree, tree.bingx_venue(DeafExchange(tree)))
    await desk.connect()
    try:
        await desk.step("ENTER")
    except Exception as error:
        return f"raised {type(error).__name__}"
    return f"came back, the slot being {getattr(desk.slot.fsm_state, 'value', desk.slot.fsm_state)}"


def order_without_answer(tree: Tree) -> str:
    with hurried(TIMES_AS_FAST):
        return asyncio.run(order(tree))


async def wait_for_an_answer(tree: Tree, reached: Probe) -> Observation:
    with tree.start(order_without_answer) as child:
        reached.when(child.heard() == "asked")
        ended = child.wait(SECONDS)
    if not ended.timed_out:
        return Observation(False, f"the order {ended.value}")
    stack = next(part for part in ended.stacks.split("\n\n") if "in order_without_answer" in part)
    where = " < ".join(re.findall(r" in (\w+)", stack)[:6])
    return Observation(
        True,
        f"after {SECONDS * TIMES_AS_FAST:.0f} s of its clock the process hangs, its loop in "
        + where,
    )


reproduce("O5", wait_for_an_answer, expected="the order ends in some way within a minute")
