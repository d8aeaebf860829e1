"""K3: an exit that is refused is known only to who looks at the return value.

An exit is sent for a slot that is empty, while the position is in another one, and is refused; so
is an entry into the taken slot. All that a kernel can tell others by is watched: log, journal,
projection, both planes, and whoever it notifies. None of them hears of a refusal: a caller that
drops the outcome leaves the position open, unwatched.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Log, Observation, PatientVenue, Probe, Tree, Watched, reproduce, word


async def two_refusals(tree: Tree, reached: Probe) -> Observation:
    log, notified = Log(), []
    parts = {
        "journal": Watched(tree.memory_journal()),
        "projection": Watched(tree.projection()),
        "zinc_plane": Watched(tree.zinc_plane(2)),
        "control_plane": Watched(tree.control_plane()),
    }
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2, **parts)
    tree.on_refusal(kernel, lambda *told, **more: notified.append((told, more)))
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, size=1.0, price=100.0)
    told_before = {name: len(part.calls) for name, part in parts.items()}
    lines_before = len(log.lines)

    refusals = []
    for action, slot_id, trade_id in (("EXIT", 1, "T-1"), ("ENTER", 0, "T-refused")):
        outcome = await tree.order(kernel, action, slot_id=slot_id, trade_id=trade_id)
        if not outcome.accepted:
            refusals.append((action, word(outcome.diagnostic_code)))
    reached.when(len(refusals) == 2)

    codes = {code for _, code in refusals}
    heard = [
        f"{name}.{call.name}"
        for name, part in parts.items()
        for call in part.calls[told_before[name] :]
        if any(code in repr(call) for code in codes)
    ]
    texts = [*log.lines[lines_before:], *(f"notified of {told}" for told in notified)]
    heard += [text for text in texts if any(each in text for each in (*codes, "T-refused"))]
    return Observation(
        not heard, f"refused are {refusals}; of that is told {heard[:3] or 'nobody but the caller'}"
    )


reproduce("K3", two_refusals, expected="a log line, a row or a notice of each refusal")
