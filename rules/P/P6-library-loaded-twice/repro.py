"""P6: threads that need the kernel at once build and load it once each.

_get_rust() looks whether the library is there, and loads it if not; nobody holds a lock between.
Eight threads ask together, while loading takes a fifth of a second: a library may be replaced while
another thread loads it, and a restart that must be quick fails.
"""

import ctypes
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

THREADS = 8
LOADING_SECONDS = 0.2


async def first_call_of_eight(tree: Tree, reached: Probe) -> Observation:
    tree.provide_kernel()
    loads: list[str] = []
    builds: list[str] = []

    class SlowLibrary(ctypes.CDLL):
        def __init__(self, name: Any, *rest: Any, **options: Any) -> None:
            loads.append(str(name))
            time.sleep(LOADING_SECONDS)
            super().__init__(name, *rest, **options)

    class Counted(subprocess.Popen):
        def __init__(self, args: Any, *rest: Any, **options: Any) -> None:
            builds.append(str(args))
            super().__init__(args, *rest, **options)

    ctypes.CDLL, subprocess.Popen = SlowLibrary, Counted  # At the edge: how long a load takes.
    get_rust = tree.named("_get_rust")
    together = threading.Barrier(THREADS)

    def ask(_: int) -> int:
        together.wait()
        return id(get_rust())

    with ThreadPoolExecutor(THREADS) as threads:
        answers = list(threads.map(ask, range(THREADS)))
    reached.when(len(answers) == THREADS and len(loads) > 0)
    return Observation(
        len(loads) > 1 or len(builds) > 1,
        f"{THREADS} threads asked: {len(builds)} builds, {len(loads)} loads, and "
        f"{len(set(answers))} libraries were handed out",
    )


reproduce("P6", first_call_of_eight, expected="at most one build, and one load")
