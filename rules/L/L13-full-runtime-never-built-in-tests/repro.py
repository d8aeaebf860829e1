"""L13: the whole suite can pass while the runtime cannot do a single step.

In a scratch copy PinkDirectRuntime.step raises. No test turns red: none calls _build_full_runtime,
which would put engine, runtime, kernel and persistence together, or steps the runtime otherwise.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, Probe, Tree, reproduce

HELPER = "_build_full_runtime"
BROKEN = """
async def step(self, *arguments, **options):
    raise RuntimeError("the runtime does not step")
"""


async def suite_with_broken_step(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        copy.replace_function("PinkDirectRuntime.step", BROKEN)
        stepped = copy.mark("PinkDirectRuntime.step")
        try:
            built = copy.mark(HELPER, tests=True)
        except Inconclusive:
            built = stepped
        files = [file for file in copy.sources(tests=True) if file.name.startswith("test_")]
        likely = [file for file in files if HELPER in file.read_text("utf-8")]
        suite = copy.pytest("-x", *map(str, likely or files))
        if likely and not stepped.exists():
            suite = copy.pytest("-x", *map(str, files))
        seen = {HELPER: built.exists(), "step": stepped.exists()}
    reached.when(bool(suite.passed or suite.failed))
    return Observation(
        not all(seen.values()),
        f"entered: {seen}; {len(suite.passed)} tests passed and {len(suite.failed)} failed while "
        "step raised",
    )


reproduce("L13", suite_with_broken_step, expected="a test steps the runtime, and turns red")
