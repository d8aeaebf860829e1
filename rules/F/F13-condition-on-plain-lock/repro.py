"""F13: an observer that looks at the plane stops the process for ever.

The plane calls its observers with its lock held, and the lock does not let its own thread in a
second time. The fill that was being published hangs with them, and no log says so.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import faulthandler
import tempfile
import threading
import time
from flawgate_repro import Observation, Probe, Tree, reproduce

SECONDS = 1.0


async def observer_that_reads(tree: Tree, reached: Probe) -> Observation:
    plane, changed = tree.zinc_plane(), tree.trade_slot(size=0.4)
    read: list[float] = []
    tree.observe(plane, lambda *_: read.extend(slot.size for slot in tree.plane_slots(plane)))
    writer = threading.Thread(target=plane.write_slot, args=(changed,), name="writer", daemon=True)
    began = time.monotonic()
    writer.start()
    writer.join(SECONDS)
    stack = stack_of(writer) if writer.is_alive() else ""
    while not stack and not read and time.monotonic() < began + SECONDS:
        time.sleep(0.01)  # Observers may be called from elsewhere.
    reached.when(0.4 in read or bool(stack))
    return Observation(
        bool(stack) and not read,
        f"the observer read {read or 'nothing'}; after {SECONDS} s the write "
        f"{f'hangs in {stack}' if stack else 'is done'}",
    )


def stack_of(thread: threading.Thread) -> str:
    """The innermost calls of a thread."""
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        for part in file.read().split("\n\n"):
            if f"0x{thread.ident:016x}" in part:
                return ", ".join(line.split(" in ")[-1] for line in part.splitlines()[1:4])
    return "an unknown place"


reproduce("F13", observer_that_reads, expected="the observer reads, and the write is done")
