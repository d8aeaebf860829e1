"""H6: one state that the bridge does not know, and the fill that the kernel has booked is lost.

The native kernel takes a fill of 1.0 and answers. In its answer one field at a time has a value
from a later version. The bridge raises Python's ValueError in the middle of decoding; nobody
expects it, and the loop ends with the position open.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce
from flawgate_repro.native import NativeCalls

FIELDS = (
    ("state",),
    ("diagnostic_code",),
    ("transitions", 0, "next_state"),
    ("slot", "fsm_state"),
    ("slot", "side"),
    ("slot", "active_entry_order", "status"),
)


def with_future_value(answer: dict[str, Any], field: tuple[Any, ...]) -> dict[str, Any] | None:
    """The answer, changed; None if it has no such field."""
    inside: Any = answer
    try:
        for name in field[:-1]:
            inside = inside[name]
        inside[field[-1]], before = "FUTURE", inside[field[-1]]
    except (KeyError, IndexError, TypeError):
        return None
    return answer if isinstance(before, str) else None


async def fill(tree: Tree, native: NativeCalls, field: tuple[Any, ...] | None) -> str | None:
    """Books half of an entry, and says what came out of the bridge that it should not let out."""
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    if field:
        native.on_answer = lambda export, answer: (
            with_future_value(answer, field) if "event" in export else None
        )
    try:
        await tree.fill(kernel, size=0.5, price=100.0)
    except ValueError as error:
        # One of the target's own tells its callers what happened.
        return str(error) if type(error).__module__ == "builtins" else None
    except Exception:
        return None
    finally:
        native.on_answer = lambda export, answer: None
    return None


async def states_of_a_later_version(tree: Tree, reached: Probe) -> Observation:
    with NativeCalls() as native:
        usual = await fill(tree, native, None)
        raised = {".".join(map(str, field)): await fill(tree, native, field) for field in FIELDS}
    changed = sum(native.changed.values())
    reached.when(usual is None and changed > 2)
    raw = {field: error for field, error in raised.items() if error}
    return Observation(
        bool(raw),
        f"of {changed} answers with a value unknown, {len(raw)} came to a bare ValueError: "
        f"{next(iter(raw.items()), 'none')}",
    )


reproduce("H6", states_of_a_later_version, expected="an error of the bridge's own, or UNKNOWN")
