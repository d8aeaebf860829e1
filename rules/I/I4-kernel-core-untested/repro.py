"""I4: what `cargo test` runs never exits, never cancels and never fills an order in parts.

A copy of the kernel notes which commands and events its own tests bring to it. What they do not
bring can be broken in any way, and the tests pass.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.rust_tests import cargo_tests

CORE = {"ENTER", "EXIT", "CANCEL", "PARTIAL_FILL", "FULL_FILL"}


async def tests_of_the_kernel(tree: Tree, reached: Probe) -> Observation:
    seen = cargo_tests(tree, CORE)
    reached.when(True)
    never = sorted(CORE - seen.words)
    return Observation(
        bool(never),
        f"{seen.count} tests bring {', '.join(sorted(seen.words)) or 'nothing'} to the kernel, and "
        f"of its core work they never do {', '.join(never) or 'leave out anything'}",
    )


reproduce("I4", tests_of_the_kernel, expected="tests that enter, exit, cancel, and fill in parts")
