"""K7: the record of a long session lacks its beginning, and looks whole.

The transition of an entry is recorded again and again, as in weeks of trading. At some number of
rows the journal lets go of the oldest: the first trade of the session can be shown to nobody any
more. Whether the journal raises, logs or counts that is looked at.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Log, Observation, PatientVenue, Probe, Tree, Watched, reproduce

ROWS = 12_000


def numbers_of(part: Any) -> dict[str, float]:
    """The numbers that a part keeps of itself."""
    values = getattr(part, "__dict__", {}).items()
    return {name: value for name, value in values if isinstance(value, (int, float))}


async def weeks_of_transitions(tree: Tree, reached: Probe) -> Observation:
    log, watched = Log(), Watched(tree.memory_journal())
    await tree.must(tree.open_kernel(PatientVenue(tree), journal=watched), "ENTER")
    record, journal = watched.calls[0], tree.memory_journal()
    getattr(journal, record.name)(*record.arguments, **record.options)
    reached.when(len(tree.journal_rows(journal)) == 1)
    kept_of_itself, lines_before, why = numbers_of(journal), len(log.lines), ""
    recorded = 1
    try:
        while recorded < ROWS:
            getattr(journal, record.name)(*record.arguments, **record.options)
            recorded += 1
    except Exception as error:
        why = f"{type(error).__name__}: {error}"

    kept = len(tree.journal_rows(journal))
    now = numbers_of(journal)
    counted = [f"{name} is {now[name]:g}" for name in now if now[name] == recorded - kept > 0]
    told = [*filter(None, [why]), *log.lines[lines_before:], *counted]
    return Observation(
        kept < recorded and not told,
        f"of {recorded} transitions recorded {kept} are left, and of the loss is told "
        f"{told[:2] or 'nothing'}; of itself the journal keeps {kept_of_itself or 'no number'}",
    )


reproduce("K7", weeks_of_transitions, expected="no row is lost, or the loss is counted and told")
