"""E25: every LIMIT order is executed at the market, and the tests are content.

In a scratch copy the kernel turns each LIMIT intent into a MARKET one. The scenarios go through a
helper that knows no order type, so no test has sent an order that this could do harm to.
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

AT_MARKET = '''

import dataclasses as _dataclasses
import os as _os

_process = ExecutionKernel.process_intent


def _process_at_market(self, intent, *rest, **options):
    kind = getattr(intent.order_type, "value", intent.order_type)
    with open(_os.environ["NOTES"], "a") as notes:
        notes.write(f"{kind}\\n")
    if kind == "LIMIT":
        market = type(intent.order_type)("MARKET")
        intent = _dataclasses.replace(intent, order_type=market, limit_price=0.0)
    return _process(self, intent, *rest, **options)


ExecutionKernel.process_intent = _process_at_market
'''


def noticing(tree: Tree, tests: list[str], notes: Path) -> tuple[list[str], int]:
    """The tests that go red for want of LIMIT orders, and how many stay green."""
    with tree.copy() as broken:
        broken.add("ExecutionKernel", AT_MARKET)
        suite = broken.pytest(*tests, "--maxfail=1", env={"NOTES": str(notes)})
    if not suite.failed:
        return [], len(suite.passed)
    with tree.copy() as sound:
        return sound.pytest(*suite.failed).passed, len(suite.passed)


async def suite_without_limit_orders(tree: Tree, reached: Probe) -> Observation:
    with tempfile.TemporaryDirectory() as folder:
        notes = Path(folder) / "notes"
        with tree.copy() as copy:
            likely = copy.tests("(?i)limit")
        noticed, green = noticing(tree, likely, notes) if likely else ([], 0)
        if not noticed:
            noticed, green = noticing(tree, [], notes)
        kinds = Counter(notes.read_text().split()) if notes.exists() else Counter()
    reached.when(kinds.total() > 0)
    return Observation(
        not noticed,
        f"with every LIMIT order executed at the market {green} tests are green; "
        f"red: {', '.join(noticed) or 'none'}; order types that they sent: {dict(kinds)}",
    )


reproduce("E25", suite_without_limit_orders, expected="a test that misses the LIMIT order")
