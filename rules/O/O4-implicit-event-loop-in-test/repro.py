"""O4: tests go red with a newer Python, for they take an event loop that nobody made.

asyncio.get_event_loop() outside of a coroutine makes a loop up to Python 3.13 and raises from 3.14
on. Here it is made to raise, as the newer Python does, and the offline tests that drive coroutines
run as they are.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, Probe, Suite, Tree, reproduce

SOME = 3
NEWER_PYTHON = """
    import asyncio

    class Policy(asyncio.DefaultEventLoopPolicy):
        def get_event_loop(self):
            if self._local._loop is None:
                raise RuntimeError("There is no current event loop in thread 'MainThread'.")
            return self._local._loop

    asyncio.set_event_loop_policy(Policy())
"""


async def tests_with_a_newer_python(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        copy.write("newer_python.py", NEWER_PYTHON)
        tests = copy.offline_tests("event_loop", "run_until_complete")
        # Where none has these words, some that have coroutines show that the newer Python is there.
        tests = tests or copy.offline_tests("async ")[:SOME]
        if not tests:
            raise Inconclusive("no offline test has to do with coroutines")
        newer: Suite = copy.pytest("-p", "newer_python", *tests)
        lost = [test for test in newer.failed if "no current event loop" in newer.details[test]]
        older: Suite = copy.pytest(*lost) if lost else newer
    reached.when(bool(older.passed))
    red = sorted(set(lost) & set(older.passed))
    return Observation(
        bool(red),
        f"of {len(newer.outcomes)} tests {len(red)} pass now and find no event loop with a newer "
        f"Python{': ' + red[0] if red else ''}",
    )


reproduce("O4", tests_with_a_newer_python, expected="what passes now passes with a newer Python")
