"""T7: readers of the plane are shown a fill that the journal does not have.

The moment at which the plane shows the position open, the journal is looked at: it has nothing of
the fill. If the process ends between the two, a reader has acted on what recovery does not know.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Observation, Probe, Tree, Watched, reproduce, word


def tells_of_the_fill(value: Any) -> bool:
    fields = value if isinstance(value, dict) else getattr(value, "__dict__", {})
    stage, kind = word(fields.get("next_state", "")), word(fields.get("kind", ""))
    return stage == "POSITION_OPEN" or kind == "FULL_FILL"


async def fill_that_is_shown(tree: Tree, reached: Probe) -> Observation:
    plane, journal = tree.zinc_plane(1), Watched(tree.memory_journal())
    shown: list[bool] = []

    def has_fill() -> bool:
        return any(tells_of_the_fill(value) for call in journal.calls for value in call.values)

    def see(slot: Any, *_: Any) -> None:
        if word(slot.fsm_state) == "POSITION_OPEN":
            shown.append(has_fill())

    tree.observe(plane, see)
    kernel = tree.open_kernel(tree.mock_venue(), journal=journal, zinc_plane=plane)
    await tree.must(kernel, "ENTER")
    reached.when(bool(shown) and has_fill())
    return Observation(
        shown[:1] == [False],
        f"when the plane first showed the open position, the journal "
        f"{'had' if shown[:1] == [True] else 'did not have'} its fill; in the end it has "
        f"{'it' if has_fill() else 'nothing'}",
    )


reproduce("T7", fill_that_is_shown, expected="the journal has the fill when it is shown")
