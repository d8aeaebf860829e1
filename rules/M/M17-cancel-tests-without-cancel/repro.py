"""M17: cancelling may fail altogether, and the tests of Flaw 9, which are named for it, stay green.

They look at what entries and fills leave. In a scratch copy the kernel raises at every CANCEL, and
the mock venue at every cancel(); the tests are run on that. Cancel is the brake of the system.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import WITHOUT_CANCEL, break_and_test, names


async def cancel_tests_without_cancel(tree: Tree, reached: Probe) -> Observation:
    seen = break_and_test(tree, r"(?i)flaw_?0*9(?!\d)", WITHOUT_CANCEL)
    reached.when(len(seen.notes) > 0)
    return Observation(
        not seen.noticing,
        f"they ask for {seen.notes}; while nothing can be cancelled {len(seen.passed)} pass, and "
        f"red are {names(seen.noticing)}",
    )


reproduce("M17", cancel_tests_without_cancel, expected="a test of Flaw 9 is red without cancel")
