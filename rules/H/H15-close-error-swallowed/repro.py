"""H15: the close of a part is asked for, never runs, and nobody is told.

The venue of a bundle has an async close(). The bundle is closed from within the event loop, where
asyncio.run refuses; the launcher drops that error with the coroutine. The shutdown looks fine,
while sessions and listen keys stay open.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, refused, reproduce


class SlowToClose:
    """The bundle's own venue, whose close has to be awaited."""

    def __init__(self, venue: Any) -> None:
        self._venue = venue
        self.asked = self.closed = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._venue, name)

    def close(self) -> Any:
        self.asked += 1
        return self._close()

    async def _close(self) -> None:
        self.closed += 1


async def close_within_the_loop(tree: Tree) -> dict[str, Any]:
    bundle = tree.open_bundle()
    venue = SlowToClose(bundle.venue)
    why = await refused(tree.bundle_with(bundle, venue=venue).close)
    return {"asked": venue.asked, "closed": venue.closed, "told": why}


async def part_of_the_bundle(tree: Tree, reached: Probe) -> Observation:
    with tempfile.TemporaryDirectory(prefix="flawgate-") as folder:
        ended = tree.child(close_within_the_loop, env={"DITA_V2_VENUE": "MOCK"}, cwd=Path(folder))
    seen = ended.value
    reached.when(seen["asked"] == 1)
    dropped = "never awaited" in ended.stderr
    return Observation(
        seen["closed"] == 0 and seen["told"] is None,
        f"close() of the venue was called {seen['asked']} times and ran {seen['closed']} times"
        f"{', its coroutine was never awaited' if dropped else ''}; the bundle's close() told "
        f"{seen['told'] or 'nothing'}",
    )


reproduce("H15", part_of_the_bundle, expected="the part is closed, or the close raises")
