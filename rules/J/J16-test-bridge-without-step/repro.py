"""J16: the tests trade by a stand-in that is no runtime; the real one may break, and they pass.

The stand-in connects, passes intents on and pumps events. It has no step() and no decision engine,
so what decides, sizes, persists and recovers is left out. Here, in a scratch copy, the runtime's
step() raises. The offline tests are run: they do send intents to the kernel, and none goes red.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

BROKEN = """
async def step(self, *arguments, **options):
    raise RuntimeError("the policy cycle is broken")
"""


async def tests_of_a_broken_cycle(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        copy.replace_function("PinkDirectRuntime.step", BROKEN)
        stepped = copy.mark("PinkDirectRuntime.step")
        traded = copy.mark("ExecutionKernel.process_intent")
        tests = copy.offline_tests()
        likely = [test for test in tests if "runtime" in test]
        suite = copy.pytest("--maxfail=3", *(likely or tests))
        if not stepped.exists():
            suite = copy.pytest(*tests)
        trades, steps = traded.exists(), stepped.exists()
    reached.when(trades or steps)
    return Observation(
        trades and not steps,
        f"{len(suite.passed)} offline tests pass while step() raises, and red are "
        f"{len(suite.failed)}; "
        f"process_intent was {'' if trades else 'not '}entered, step() was "
        f"{'' if steps else 'not '}entered",
    )


reproduce("J16", tests_of_a_broken_cycle, expected="a test steps the runtime, and goes red")
