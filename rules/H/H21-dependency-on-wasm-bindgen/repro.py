"""H21: for a native library cargo fetches and compiles a binding to JavaScript.

Asked what the kernel's crate depends on, cargo names wasm-bindgen: without a condition, for each
build on this machine. It is more foreign code beside the exchange keys, and a longer cold start.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.manifests import builds_with, cargo_dependencies, crates_for

BINDING = "wasm-bindgen"


async def dependencies_of_the_build(tree: Tree, reached: Probe) -> Observation:
    names = sorted({each["name"] for each in cargo_dependencies(tree.target) if not each["kind"]})
    reached.when(bool(names))
    is_built = builds_with(tree.target, BINDING)
    crates = crates_for(tree.target, BINDING) if is_built else []
    return Observation(
        is_built,
        f"the kernel is built with {', '.join(names)}; {BINDING} takes {len(crates)} crates",
    )


reproduce("H21", dependencies_of_the_build, expected=f"no {BINDING} in a build for this machine")
