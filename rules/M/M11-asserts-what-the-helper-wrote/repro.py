"""M11: every LIMIT order may go out as MARKET, and the tests of LIMIT orders stay green.

The tests of Flaw 6 look at metadata that their own helper wrote. In a scratch copy the kernel gets
each intent as MARKET without a price, its metadata as it was; the tests are run on that.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import break_and_test, names

ALL_MARKET = {
    "ExecutionKernel.process_intent": """
def around(call, kernel, intent, *rest, **options):
    import dataclasses
    note([word(intent.order_type), *map(word, (intent.metadata or {}).values())])
    market = type(intent.order_type)("MARKET")
    plain = dataclasses.replace(intent, order_type=market, limit_price=0.0)
    return call(kernel, plain, *rest, **options)
"""
}


async def limit_tests_without_limit(tree: Tree, reached: Probe) -> Observation:
    seen = break_and_test(tree, r"(?i)flaw_?0*6(?!\d)", ALL_MARKET)
    asked = [kinds for kinds in seen.notes if "LIMIT" in kinds]
    reached.when(bool(asked))
    return Observation(
        not seen.noticing,
        f"of {len(seen.notes)} intents {len(asked)} say LIMIT somewhere and go on as MARKET; "
        f"tests that pass: {len(seen.passed)}, that turn red: {names(seen.noticing)}",
    )


reproduce("M11", limit_tests_without_limit, expected="a test of Flaw 6 is red where LIMIT is lost")
