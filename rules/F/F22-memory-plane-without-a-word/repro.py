"""F22: shared memory is configured, cannot be had, and the launcher trades without it.

No error, no warning, nothing on the bundle: the plane is in the memory of the process, monitors
watch an empty one, and a restart has lost every open position. Hazelcast likewise.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import errno
import logging
import mmap
import warnings
from typing import Any

from flawgate_repro.doubles import Cluster
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.steps import own_prefix

TELLING = ("degraded", "fallback", "backend", "warnings")


class Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


def launched(tree: Tree, config: Any, part: str, wanted: str) -> str:
    """How the launch went with a part that cannot be had."""
    log = Warnings()
    try:
        with warnings.catch_warnings(record=True) as warned:
            bundle = tree.open_bundle(None, config)
    except Exception as error:
        return f"refused, {type(error).__name__}: {error}"
    had = getattr(bundle, part)
    inside = [had, *getattr(had, "__dict__", {}).values()]
    if any(wanted in type(each).__name__ for each in inside):
        return f"goes on to try, by {type(had).__name__}"
    said = log.texts + [str(each.message) for each in warned]
    said += [name for name, value in vars(bundle).items() if value and name.endswith(TELLING)]
    return f"told: {said}" if said else f"took {type(had).__name__} without a word"


async def parts_that_cannot_be_had(tree: Tree, reached: Probe) -> Observation:
    asked: list[str] = []

    class NoMap(mmap.mmap):
        def __new__(cls, *_: Any, **__: Any) -> Any:
            asked.append("shared memory")
            raise OSError(errno.ENOMEM, "no shared memory here")

    class NoCluster(Cluster):
        def get_map(self, name: str) -> Any:
            raise ConnectionError("no member of the cluster answers")

    config = tree.launcher_config()
    with own_prefix() as prefix:
        shared = tree.changed(config, "zinc", mode="REAL", prefix=prefix)
        mapped, mmap.mmap = mmap.mmap, NoMap
        seen = {"zinc": launched(tree, shared, "zinc_plane", "RealZinc")}
        mmap.mmap = mapped
        remote = tree.changed(config, "hazelcast", enabled=True, client=NoCluster(), prefix=prefix)
        seen["hazelcast"] = launched(tree, remote, "projection", "Hazelcast")
    reached.when(bool(asked))
    return Observation(
        any("without a word" in how for how in seen.values()),
        "; ".join(f"{part}: {how}" for part, how in seen.items()),
    )


reproduce("F22", parts_that_cannot_be_had, expected="the launch fails, or tells what is missing")
