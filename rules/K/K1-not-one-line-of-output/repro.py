"""K1: the live process trades, is refused and fails without a single word.

A process of its own runs the launcher from start to end. Then an entry is filled, a second one is
refused for the slot is taken, and the venue fails at an exit. All that reaches stdout and stderr,
or any logger of the system, is counted; what the interpreter warns of by itself does not count.
"""

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Log, Observation, Probe, Tree, refused, reproduce, word

SILENT = {"PYTHONWARNINGS": "ignore", "DITA_V2_VENUE": "MOCK"}


class FailingVenue:
    """A venue that can lose its connection."""

    def __init__(self, venue: Any) -> None:
        self._venue = venue
        self.is_lost, self.failed = False, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._venue, name)

    def submit(self, *arguments: Any, **options: Any) -> Any:
        if self.is_lost:
            self.failed += 1
            raise ConnectionError("the exchange does not answer")
        return self._venue.submit(*arguments, **options)


async def trade(tree: Tree) -> dict[str, Any]:
    """How the entry, the refused entry and the exit without a venue ended."""
    venue = FailingVenue(tree.mock_venue())
    desk = Desk(tree, venue)
    filled = await tree.order(desk.kernel, "ENTER")
    busy = await refused(lambda: tree.order(desk.kernel, "ENTER", trade_id="T-2"))
    venue.is_lost = True
    await refused(lambda: tree.order(desk.kernel, "EXIT"))
    return {"filled": word(filled.state), "busy": busy, "failed": venue.failed}


def live_process(tree: Tree, folder: str) -> dict[str, Any]:
    log = Log()
    tree.launch(folder, cycles=3)
    seen = asyncio.run(trade(tree))
    own = [each for each in log.records if each.pathname.startswith(str(tree.target))]
    return {**seen, "logged": [f"{each.levelname} {each.getMessage()}" for each in own]}


async def words_of_the_process(tree: Tree, reached: Probe) -> Observation:
    tree.provide_kernel()
    with tempfile.TemporaryDirectory(prefix="flawgate-") as folder:
        child = tree.child(live_process, folder, env=SILENT, cwd=Path(folder))
        seen = child.value
    reached.when(seen["filled"] == "POSITION_OPEN" and bool(seen["busy"]) and seen["failed"] > 0)
    return Observation(
        not seen["logged"] and not child.stderr.strip(),
        f"three cycles, an entry that is {seen['filled']}, a refusal ({seen['busy']}) and a "
        f"failure of the venue: logged {seen['logged'][:2] or 'nothing'}, printed "
        f"{len(child.stderr)} characters",
    )


reproduce("K1", words_of_the_process, expected="what the process does and fails at is told")
