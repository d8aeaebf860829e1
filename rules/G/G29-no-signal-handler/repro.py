"""G29: an ordinary stop ends the process with its planes, and all else, as they were.

The launcher runs on the mock venue with planes in shared memory and is sent SIGTERM, as systemd and
containers do. Nothing in it takes the signal: it dies of it, and its regions stay.
"""

import asyncio
import signal
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, region_prefix, regions, reproduce


def trade_until_stopped(tree: Tree, folder: str, prefix: str) -> None:
    tree.launch(folder, prefix=prefix)


async def stop_by_signal(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix, tempfile.TemporaryDirectory() as folder:
        with tree.start(trade_until_stopped, folder, prefix) as launcher:
            deadline = time.monotonic() + 5.0
            while launcher.is_alive and not regions(prefix) and time.monotonic() < deadline:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.3)
            running = launcher.is_alive and regions(prefix)
            launcher.signal(signal.SIGTERM)
            ended = launcher.wait(5.0)
        left = regions(prefix)
    reached.when(bool(running) and not ended.timed_out)
    return Observation(
        ended.signal == "SIGTERM" and bool(left),
        f"it had {running}; upon SIGTERM it {ended.ending} and left {left}",
    )


reproduce("G29", stop_by_signal, expected="SIGTERM leads to an orderly end")
