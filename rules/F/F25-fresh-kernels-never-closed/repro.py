"""F25: each restart in the tests leaves another native kernel behind.

The helper that plays a restart makes a new kernel and closes neither it nor the one before. A long
run of tests piles up native memory, and finalizers fire in the middle of other tests. Here the
tests that use it are run, and each kernel is kept until its test is over.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import json

from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.kernels import HELPER, KERNELS

NAME = "_build_fresh_kernel_from_slot"


async def restarts_in_the_tests(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        file, notes = copy.defining(NAME, tests=True), copy.root / "kernels.jsonl"
        env = {HELPER: NAME, KERNELS: str(notes)}
        suite = copy.pytest("-p", "flawgate_repro.kernels", str(file), env=env)
        rows = [json.loads(line) for line in notes.read_text(encoding="utf-8").splitlines()]
    restarts = [row for row in rows if row["by_helper"]]
    made, freed = sum(row["by_helper"] for row in restarts), sum(row["freed"] for row in restarts)
    reached.when(made > 0 and len(suite.passed) > 0)
    return Observation(
        freed < made,
        f"in {len(restarts)} tests {NAME} made {made} kernels; {freed} were given back",
    )


reproduce("F25", restarts_in_the_tests, expected="for each new kernel, one is closed")
