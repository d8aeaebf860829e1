"""G19: the runtime reads control settings that nobody ever made, or falls over in the parser.

A tool in another process changes the control plane from one set of settings to another and back,
and is halted before each line of its updates. What the runtime reads then should be the one set or
the other, or it should wait.
"""

import asyncio
import inspect
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, closed, finished, hear, region_prefix
from flawgate_repro import reproduce, say, word

SETTINGS = (
    {"mode": "NORMAL", "trading_enabled": True, "max_leverage": 2.0},
    {"mode": "REDUCE_ONLY", "trading_enabled": False, "max_leverage": 12.5},
)
PATIENCE_SECONDS = 0.05


async def change_line_by_line(tree: Tree, prefix: str) -> None:
    def halt(frame: Any, event: str, argument: Any) -> Any:
        if not frame.f_code.co_filename.startswith(str(tree.target)):
            return None
        if event == "line":
            say("halted")
            hear()
        return halt

    plane = tree.real_control_plane(prefix)
    await finished(plane.update(**SETTINGS[0]))
    say("ready")
    hear()
    sys.settrace(halt)
    for settings in reversed(SETTINGS):
        await finished(plane.update(**settings))
    sys.settrace(None)
    say("done")
    await closed(plane)


def read_settings(plane: Any, seen: Counter[str]) -> None:
    try:
        told = plane.read()
        told = asyncio.run(finished(told)) if inspect.isawaitable(told) else told
        seen[str((word(told.mode), told.trading_enabled, told.max_leverage))] += 1
    except Exception as error:
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, (KeyError, TypeError, ValueError)):
            cause = cause.__cause__ or cause.__context__
        seen["refused" if cause is None else f"{type(cause).__name__}: {cause}"] += 1


async def read_meanwhile(tree: Tree, reached: Probe) -> Observation:
    seen: Counter[str] = Counter()
    reading = threading.Thread()
    with region_prefix() as prefix, tree.start(change_line_by_line, prefix) as writer:
        writer.heard()
        plane = tree.real_control_plane(prefix, create=False)
        writer.tell("go")
        while writer.heard() != "done":
            if not reading.is_alive():
                reading = threading.Thread(target=read_settings, args=(plane, seen), daemon=True)
                reading.start()
            reading.join(PATIENCE_SECONDS)
            writer.tell("go")
        reading.join()
        read_settings(plane, seen)
        await closed(plane)

    made = {str(tuple(settings.values())) for settings in SETTINGS}
    torn = sorted(seen.keys() - made - {"refused"})
    reached.when(made <= seen.keys())
    return Observation(bool(torn), f"{seen.total()} reads; seen that nobody set: {torn[:3]}")


reproduce("G19", read_meanwhile, expected="each read is of the one set or of the other")
