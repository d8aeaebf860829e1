"""H13: who waits on the mirrored control plane for the next change dies of an AttributeError.

The planes that it mirrors can be waited on and woken. It stands for them by the same protocol, and
cannot: an operator who puts it to use loses the control loop at its first wait.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, finished, reproduce

CALLS = (("wait", 0.01), ("notify",))


async def lacking(plane: Any) -> list[str]:
    """What of waiting and waking a plane does not have."""
    found = []
    for name, *arguments in CALLS:
        try:
            await finished(getattr(plane, name)(*arguments))
        except AttributeError:
            found.append(name)
    return found


async def wait_and_notify(tree: Tree, reached: Probe) -> Observation:
    primary, secondary = tree.control_plane(), tree.control_plane()
    mirrored = tree.mirrored_control_plane(primary, secondary)
    plane = primary if mirrored is None else mirrored
    await finished(plane.update(max_leverage=3.0))
    reached.when((await finished(plane.read())).max_leverage == 3.0)
    if mirrored is None:
        return Observation(False, "there is no mirrored plane; updates and reads go to the one")
    missing = sorted(set(await lacking(mirrored)) - set(await lacking(primary)))
    return Observation(
        bool(missing),
        f"of what the primary plane does, the mirrored one lacks {missing or 'nothing'}",
    )


reproduce("H13", wait_and_notify, expected="the mirrored plane does what the primary one does")
