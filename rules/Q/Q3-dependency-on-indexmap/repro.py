"""Q3: the kernel cannot be built without one crate more than it needs.

Asked what the crate depends on, cargo names indexmap: for maps that keep an order, which the
standard library has. A cold start that finds neither registry nor cache does not come up.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.manifests import builds_with, cargo_dependencies, crates_for

MAPS = "indexmap"


async def dependencies_of_the_build(tree: Tree, reached: Probe) -> Observation:
    names = sorted({each["name"] for each in cargo_dependencies(tree.target) if not each["kind"]})
    reached.when(bool(names))
    is_needed = builds_with(tree.target, MAPS)
    crates = ", ".join(crates_for(tree.target, MAPS)) if is_needed else "no crate"
    return Observation(
        is_needed,
        f"the kernel is built with {', '.join(names)}; to be fetched for {MAPS}: {crates}",
    )


reproduce("Q3", dependencies_of_the_build, expected=f"the kernel does without {MAPS}")
