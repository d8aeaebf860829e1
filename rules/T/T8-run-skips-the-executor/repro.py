"""T8: from a thread without an event loop, an order that is not answered holds its caller for ever.

The adapter drives the request on the caller's own thread, past its pool, and sets no limit. The
exchange does not answer. The clock of the process is hurried (emulated): 90 seconds of waiting pass
in 1.5.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import asyncio
import inspect
import os
import threading
from typing import Any

from flawgate_repro import Exchange, Observation, Probe, Tree, finished, hurried, reproduce, say

HURRY, SECONDS = 60.0, 1.5


class SilentExchange(Exchange):
    """Does not answer an order while it is silent, and notes on which thread it was asked."""

    is_silent = True
    asked_on = 0

    async def _round_trip(self, request: str) -> None:
        await super()._round_trip(request)
        if request == "submit_intent":
            self.asked_on = threading.get_ident()
            if self.is_silent:
                await asyncio.Event().wait()


def order_from_a_thread(tree: Tree) -> None:
    exchange, answers = SilentExchange(tree), []
    venue = tree.bingx_venue(exchange)
    intent = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})

    def submit() -> None:
        try:
            answers.append(tree.submit(venue, intent))
        except Exception as error:
            answers.append(error)

    with hurried(HURRY):
        caller = threading.Thread(target=submit, daemon=True)
        caller.start()
        caller.join(SECONDS)
    is_awaited = bool(answers) and inspect.isawaitable(answers[0])
    if is_awaited:
        exchange.is_silent = False
        asyncio.run(finished(answers[0]))
    say(
        {
            "asked": exchange.asked_on != 0,
            "awaited": is_awaited,
            "own thread": exchange.asked_on == caller.ident,
            "hangs": caller.is_alive(),
        }
    )
    os._exit(0)


async def order_without_a_loop(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(order_from_a_thread).value
    reached.when(seen["asked"])
    if seen["awaited"]:
        return Observation(False, "the order is awaited on the caller's loop; no bridge drives it")
    return Observation(
        seen["hangs"] and seen["own thread"],
        f"after {SECONDS * HURRY:g} hurried seconds the caller "
        f"{'hangs' if seen['hangs'] else 'is free'}; the request ran on {'its own' if seen['own thread'] else 'another'} thread",
    )


reproduce("T8", order_without_a_loop, expected="the caller is free again, or awaits the order")
