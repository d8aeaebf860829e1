"""M14: a third of the account may vanish when a slot is entered again, and the test stays green.

test_reentry_after_full_close_no_pnl_loss is content with half of the capital. In a scratch copy the
account loses 30% beside what the second trade settles; the test is run on that.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import break_and_test, names

LOSSY = {
    "AccountProjection.settle": """
def around(call, account, *arguments, **options):
    account.__dict__["_settled"] = account.__dict__.get("_settled", 0) + 1
    if account.__dict__["_settled"] == 2:
        before = account.snapshot.capital
        call(account, -0.3 * before)
        note([before, account.snapshot.capital])
    return call(account, *arguments, **options)
"""
}


async def lossy_reentry(tree: Tree, reached: Probe) -> Observation:
    seen = break_and_test(tree, r"\btest_reentry_after_full_close_no_pnl_loss$", LOSSY)
    lost = [after - before for before, after in seen.notes]
    reached.when(any(change < 0.0 for change in lost))
    return Observation(
        not seen.noticing,
        f"capital changes by {[f'{change:.2f}' for change in lost]} for nothing; tests that turn "
        f"red: {names(seen.noticing)}",
    )


reproduce("M14", lossy_reentry, expected="the test is red when capital is lost")
