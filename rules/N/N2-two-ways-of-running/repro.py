"""N2: where a request to the exchange runs depends on who happens to ask.

A script without an event loop has it run on the spot, the live runtime has it run in a thread of
a pool with a loop of its own. So what scripts and plain tests try out is not what trades.
"""

import asyncio
import sys
import threading
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce


class WhereExchange(Exchange):
    """Keeps in which threads its requests ran."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.threads: set[int] = set()

    async def _round_trip(self, request: str) -> None:
        self.threads.add(threading.get_ident())
        await super()._round_trip(request)


def as_a_script(venue: Any) -> int:
    """From a thread without a loop. What an async venue answers, the script itself runs."""
    answer = venue.open_positions()
    if asyncio.iscoroutine(answer):
        asyncio.run(answer)
    return threading.get_ident()


async def as_the_runtime(venue: Any) -> int:
    await finished(venue.open_positions())
    return threading.get_ident()


async def where_requests_run(tree: Tree, reached: Probe) -> Observation:
    scripted, live = WhereExchange(tree), WhereExchange(tree)
    script_thread = await asyncio.to_thread(as_a_script, tree.bingx_venue(scripted))
    live_thread = await as_the_runtime(tree.bingx_venue(live))
    reached.when(bool(scripted.threads and live.threads))
    own = {
        "script": scripted.threads == {script_thread},
        "runtime": live.threads == {live_thread},
    }
    told = {who: "the caller's thread" if is_own else "another" for who, is_own in own.items()}
    return Observation(own["script"] != own["runtime"], f"the requests ran in {told}")


reproduce("N2", where_requests_run, expected="one way of running, whoever asks")
