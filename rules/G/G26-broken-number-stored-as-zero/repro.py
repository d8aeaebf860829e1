"""G26: a number that is broken or missing is stored as an ordinary 0.0.

The engine's confidence is unknown, or came to it as text: None, "nan", "inf", "n/a". The decision's
row then says a confidence of zero, as of an engine that was sure of nothing.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Log, Observation, Probe, Tree, reproduce

SOUND = 0.8125
BROKEN = (None, "nan", "inf", "n/a")


async def stored(tree: Tree, confidence: Any, log: Log) -> dict[str, Any]:
    """The figures of the rows of a decision with that confidence, and what was logged."""
    desk = Desk(tree, tree.mock_venue())
    log.lines.clear()
    await desk.step("ENTER", confidence=confidence)
    told = {"logged": any("confidence" in line for line in log.lines)}
    for table, row in desk.rows.all:
        told.update({f"{table}.{name}": value for name, value in row.items()})
    return told


async def unknown_confidence(tree: Tree, reached: Probe) -> Observation:
    log = Log()
    sound = await stored(tree, SOUND, log)
    column = next((name for name, value in sound.items() if value == SOUND), "")
    told: dict[str, Any] = {}
    for confidence in BROKEN:
        try:
            found = await stored(tree, confidence, log)
        except (TypeError, ValueError) as error:
            told[repr(confidence)] = repr(error)
            continue
        told[repr(confidence)] = "logged" if found["logged"] else found.get(column)

    reached.when(column != "")
    zeros = [confidence for confidence, value in told.items() if value == 0.0]
    return Observation(bool(zeros), f"{SOUND} is stored in {column}; the others are {told}")


reproduce("G26", unknown_confidence, expected="NULL, an error or at least a line in the log")
