"""L6: after a rotation the old listen key is still renewed, and its renewals never end.

Keys are renewed every 50 ms and rotated after 300 ms. Counted are the renewals of the first key
once the second one is in use; each costs the account's request budget.
"""

import asyncio
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Subscriber, Tree, reproduce

RENEWED_EVERY, ROTATED_AFTER = 0.05, 0.3


async def renewals_of_the_old_key(tree: Tree, reached: Probe) -> Observation:
    def renewals(key: int) -> int:
        named = f"listen-key-{key}"
        asked = bingx.asked("userDataStream", method="PUT")
        return sum(request.params.get("listenKey") == named for request in asked)

    with Loopback() as bingx:
        config = tree.bingx_config(bingx)
        stream = tree.user_stream(
            config, keepalive_interval=RENEWED_EVERY, rotation_interval=ROTATED_AFTER
        )
        async with Subscriber(stream, bingx) as heard:
            await heard.until(lambda: len(bingx.listen_keys) >= 2 and bingx.streams)
            await asyncio.sleep(RENEWED_EVERY)
            before = renewals(1)
            await heard.until(lambda: renewals(2) >= 4)
            late, of_the_new = renewals(1) - before, renewals(2)
    reached.when(before > 0 and of_the_new > 0)
    return Observation(
        late > 1,
        f"the first key was renewed {before} times while it was in use, then {late} times more "
        f"beside the second one's {of_the_new}",
    )


reproduce("L6", renewals_of_the_old_key, expected="no renewal of a key that was given up")
