"""G32: of a part that needs two calls to be closed, the second resource stays open.

`_maybe_close` gets a part with a session to `close()` and a stream to `disconnect()`. A bundle
whose parts all close in one way has no such guessing: there the bundle is closed, and what it had
in shared memory must be gone.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, closed, finished, region_prefix, regions
from flawgate_repro import reproduce


class SessionAndStream:
    def __init__(self) -> None:
        self.open = {"session", "stream"}

    def close(self) -> None:
        self.open.discard("session")

    def disconnect(self) -> None:
        self.open.discard("stream")


async def close_the_bundle(tree: Tree, prefix: str) -> dict[str, list[str]]:
    bundle = tree.open_bundle(config=tree.real_planes(tree.launcher_config(), prefix))
    before = regions(prefix)
    await closed(bundle)
    return {"before": before, "after": regions(prefix)}


async def close_a_part(tree: Tree, reached: Probe) -> Observation:
    closer = tree.part_closer()
    if closer is None:
        with region_prefix() as prefix:
            seen = tree.child(close_the_bundle, prefix).value
        reached.when(bool(seen["before"]) and not seen["after"])
        return Observation(False, f"each part has one way to be closed; regions {seen}")
    part = SessionAndStream()
    await finished(closer(part))
    reached.when(len(part.open) < 2)
    return Observation(bool(part.open), f"after _maybe_close still open: {sorted(part.open)}")


reproduce("G32", close_a_part, expected="nothing of the part stays open")
