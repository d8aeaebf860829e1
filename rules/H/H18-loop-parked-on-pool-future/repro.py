"""H18: for the length of each call of BingX the event loop's thread is parked on a future.

The exchange on loopback takes 0.3 s for an answer. At the moment at which a request is there it is
seen where the loop's thread stands; a heart on the loop measures how long. Meanwhile no price, no
stream event and no other slot is served.
"""

import sys
import threading
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Heart, Inconclusive, Loopback, Observation, Probe, Tree, closed
from flawgate_repro import reproduce

REQUEST_SECONDS = 0.3
ATTEMPTS = 3


def place(thread: int) -> str:
    """The innermost functions in which a thread is now."""
    stack = traceback.extract_stack(sys._current_frames()[thread])
    return " > ".join(frame.name for frame in stack[-4:])


async def exit_through_a_slow_exchange(tree: Tree, reached: Probe) -> Observation:
    thread, places = threading.get_ident(), []
    for attempt in range(1, ATTEMPTS + 1):
        with Loopback() as bingx:
            desk = Desk(tree, tree.live_venue(tree.bingx_config(bingx)))
            await desk.connect()
            await desk.step("ENTER")

            def look(_: object) -> bool:
                places.append(place(thread))
                return True

            slow = bingx.fault("trade/order", method="POST", delay=REQUEST_SECONDS, when=look)
            async with Heart() as heart:
                await tree.order(desk.kernel, "EXIT")
            await closed(desk.venue)
        reached.when(slow.seen == 1 and heart.beats > 0)
        if not REQUEST_SECONDS / 2 < heart.longest_pause < REQUEST_SECONDS * 0.9:
            break
    else:
        raise Inconclusive("too busy a machine to tell a stall from a pause")
    return Observation(
        heart.longest_pause > REQUEST_SECONDS / 2,
        f"for an answer of {REQUEST_SECONDS} s the loop stood still {heart.longest_pause:.2f} s, "
        f"its thread in {places[-1]}",
        attempt,
    )


reproduce("H18", exit_through_a_slow_exchange, expected="the loop runs on during the request")
