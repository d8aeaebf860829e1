"""M4: cancelling a half-filled entry may fail altogether, and the test of it stays green.

test_cancel_entry_with_partial_fill enters and looks at what was filled. In a scratch copy the
kernel raises at every CANCEL, and the mock venue at every cancel(); the test is run on that.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import WITHOUT_CANCEL, break_and_test


async def cancel_test_without_cancel(tree: Tree, reached: Probe) -> Observation:
    seen = break_and_test(tree, r"\btest_cancel_entry_with_partial_fill$", WITHOUT_CANCEL)
    reached.when("ENTER" in seen.notes)
    return Observation(
        not seen.noticing,
        f"it asks for {seen.notes}; while nothing can be cancelled it "
        f"{'turns red' if seen.noticing else 'passes'}",
    )


reproduce("M4", cancel_test_without_cancel, expected="the test is red without cancel")
