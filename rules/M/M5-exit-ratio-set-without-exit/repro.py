"""M5: exits may fail altogether, and the tests of partly filled exits stay green.

The tests of Flaw 7 set exit_partial_fill_ratio and send entries. In a scratch copy the kernel
raises at every EXIT; the tests are run on that. A leg that is skipped or sold twice is first met on
the exchange.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import WITHOUT_EXIT, break_and_test, names


async def exit_tests_without_exit(tree: Tree, reached: Probe) -> Observation:
    seen = break_and_test(tree, r"(?i)flaw_?0*7(?!\d)", WITHOUT_EXIT)
    reached.when("ENTER" in seen.notes)
    return Observation(
        not seen.noticing,
        f"they ask for {seen.notes}; while no exit is possible there pass {len(seen.passed)}, and "
        f"red are {names(seen.noticing)}",
    )


reproduce("M5", exit_tests_without_exit, expected="a test of Flaw 7 is red without exits")
