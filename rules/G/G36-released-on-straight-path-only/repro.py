"""G36: what a function took stays taken when something goes wrong between taking and giving back.

Twice: the memory map of a region is refused, as when memory is short (emulated); the descriptor
beneath it stays open. And the exchange is out of reach while the launcher connects; the launcher
ends with its planes still in shared memory.
"""

import errno
import gc
import mmap
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Growth, Loopback, Observation, Probe, Tree, region_prefix, regions
from flawgate_repro import reproduce


def map_refused(tree: Tree, prefix: str) -> dict[str, Any]:
    """Both planes, of which no region can be mapped."""
    refused: list[str] = []
    make_map = mmap.mmap

    def out_of_memory(fd: int, *rest: Any, **options: Any) -> Any:
        of = os.readlink(f"/proc/self/fd/{fd}") if fd >= 0 else ""
        if prefix not in of:
            return make_map(fd, *rest, **options)
        refused.append(of)
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))

    mmap.mmap = out_of_memory
    growth = Growth()
    for make_plane in (tree.real_zinc_plane, tree.real_control_plane):
        try:
            make_plane(prefix)
        except OSError:
            pass
    gc.collect()
    return {"refused": refused, "open": [of for of in growth.files if prefix in of]}


def launch(tree: Tree, folder: str, prefix: str) -> None:
    tree.launch(folder, prefix=prefix, cycles=3)


async def two_failures(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix:
        seen = tree.child(map_refused, prefix).value
    with region_prefix() as prefix, Loopback() as bingx, tempfile.TemporaryDirectory() as folder:
        gone = bingx.fault("user/positions", refuse=True)
        ended = tree.child(launch, folder, prefix, env=bingx.environment())
        left = regions(prefix)
    reached.when(bool(seen["refused"]) and gone.seen > 0 and not ended.timed_out)
    return Observation(
        bool(seen["open"] or left),
        f"no memory for {len(seen['refused'])} maps: descriptors open {seen['open']}; no exchange: "
        f"the launcher {ended.ending}, left {left}",
    )


reproduce("G36", two_failures, expected="descriptors and regions are given back on every path")
