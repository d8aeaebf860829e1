"""G27: a start that fails at the kernel leaves the planes that were made before it.

The launcher builds a bundle with planes in shared memory, and the native library cannot be loaded:
an outside influence, emulated here. The next start meets the regions of one that never was.
"""

import ctypes
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, region_prefix, regions, reproduce


async def start_without_library(tree: Tree, prefix: str) -> dict[str, Any]:
    tree.provide_kernel()
    config = tree.real_planes(tree.launcher_config(), prefix)
    seen: dict[str, Any] = {"made": [], "error": None}

    def cannot_open(*_: Any, **__: Any) -> None:
        seen["made"] = regions(prefix)
        raise OSError("cannot open shared object file")

    ctypes.CDLL = cannot_open
    ctypes.cdll.LoadLibrary = cannot_open
    try:
        seen["bundle"] = str(tree.bundle(None, config))
    except Exception as error:
        # Still in the handler: nothing has been collected yet that the failed call held.
        return {**seen, "error": f"{type(error).__name__}: {error}", "left": regions(prefix)}
    return seen


async def failed_start(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix:
        seen = tree.child(start_without_library, prefix).value
    reached.when(bool(seen["made"]) and seen["error"] is not None)
    return Observation(
        bool(seen.get("left")),
        f"{seen['error']}; made by then {seen['made']}, left {seen.get('left')}",
    )


reproduce("G27", failed_start, expected="what was made before the failure is closed")
