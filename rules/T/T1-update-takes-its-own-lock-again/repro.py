"""T1: a slot update of the plane takes a lock that its own thread holds, and the thread hangs.

Twice: an update of one slot, and an observer that writes another slot when it is told of one. The
lock is not re-entrant. The trading thread waits for itself, with its position open, and no log says
so.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import threading
import time
import traceback
from typing import Any, Callable

from flawgate_repro import Observation, Probe, Tree, reproduce

SECONDS = 1.0


def where_is(thread: threading.Thread) -> str:
    """The innermost calls of a thread; empty if it has ended."""
    frame = sys._current_frames().get(thread.ident or 0)
    calls = traceback.extract_stack(frame)[-3:] if thread.is_alive() else []
    return " > ".join(f"{call.name} ({Path(call.filename).name}:{call.lineno})" for call in calls)


def update(tree: Tree) -> tuple[Any, Callable[[], Any]]:
    plane = tree.zinc_plane(2)
    plane.write_slot(tree.trade_slot(slot_id=0, size=1.0))
    return plane, lambda: tree.update_slot(plane, 0, size=0.4)


def write_with_writing_observer(tree: Tree) -> tuple[Any, Callable[[], Any]]:
    plane = tree.zinc_plane(2)

    def mirror(slot: Any, *_: Any) -> None:
        if slot.slot_id == 0:
            plane.write_slot(tree.trade_slot(slot_id=1, size=slot.size))

    tree.observe(plane, mirror)
    return plane, lambda: plane.write_slot(tree.trade_slot(slot_id=0, size=0.4))


async def updates_on_threads(tree: Tree, reached: Probe) -> Observation:
    seen, hung = [], False
    works = [update(tree), write_with_writing_observer(tree)]
    threads = [threading.Thread(target=work, daemon=True) for _, work in works]
    for thread in threads:
        thread.start()
    until = time.monotonic() + SECONDS
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    names = ("an update", "an observer that writes")
    for name, thread, (plane, _) in zip(names, threads, works):
        place = where_is(thread)
        time.sleep(0.1 if place else 0.0)
        stands = bool(place) and place == where_is(thread)
        hung |= stands
        sizes = [] if stands else [slot.size for slot in tree.plane_slots(plane)]
        reached.when(stands or 0.4 in sizes)
        seen.append(f"{name} {f'hangs in {place}' if stands else f'leaves the sizes {sizes}'}")
    return Observation(hung, f"after {SECONDS} s {'; '.join(seen)}")


reproduce("T1", updates_on_threads, expected="both are done")
