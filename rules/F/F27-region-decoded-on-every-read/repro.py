"""F27: each look at the settings decodes them anew, changed or not.

The policy loop reads the control plane before every decision. Counted here: the function calls of a
read right after an update, when there is something to decode, and of the reads after it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.steps import Functions, close_all, own_prefix

READS = 20


async def reads_of_unchanged_settings(tree: Tree, reached: Probe) -> Observation:
    with own_prefix() as prefix:
        plane = tree.real_control_plane(prefix)
        tool = tree.real_control_plane(prefix, create=False)
        leverages = []
        for leverage in (3.0, 4.0):
            tool.update(max_leverage=leverage)
            with Functions() as first:
                leverages.append(plane.read().max_leverage)
        with Functions() as later:
            for _ in range(READS):
                plane.read()
        again = later.count / READS
        close_all(tool, plane)

    reached.when(leverages == [3.0, 4.0])
    return Observation(
        again > 0.9 * first.count,
        f"the read after an update takes {first.count} function calls, each of {READS} reads of "
        f"the same settings {again:g}",
    )


reproduce("F27", reads_of_unchanged_settings, expected="unchanged settings are not decoded again")
