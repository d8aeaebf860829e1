"""O6: the bridge by which every live order goes may break without a red test.

The offline tests trade on MockVenueAdapter alone, which answers at once. Here, in a scratch copy,
the way of the BingX adapter to its backend is broken: every request of it raises. The offline tests
are run on that.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Copy, Inconclusive, Observation, Probe, Tree, reproduce

BROKEN = """
def {name}(self, *_, **__):
    raise RuntimeError("the way to the exchange is broken")
"""


def break_the_way(copy: Copy) -> str:
    """Breaks the bridge, or where there is none the sending of orders."""
    for name in ("_run", "submit"):
        try:
            copy.replace_function(f"BingxVenueAdapter.{name}", BROKEN.format(name=name))
            return name
        except Inconclusive:
            continue
    raise Inconclusive("the target has no BingxVenueAdapter that sends orders")


async def tests_of_a_broken_way(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy, tree.copy() as whole:
        name = break_the_way(copy)
        likely = copy.offline_tests("BingxVenueAdapter")
        others = [test for test in copy.offline_tests() if test not in likely]
        passed, noticing = 0, []
        for tests in filter(None, (likely, others)):
            broken = copy.pytest("--maxfail=2", *tests)
            passed += len(broken.passed)
            if broken.failed:
                noticing = whole.pytest(*broken.failed).passed
            if noticing:
                break
    reached.when(passed > 0 or bool(noticing))
    return Observation(
        not noticing,
        f"with BingxVenueAdapter.{name} broken {passed} offline tests pass, and red are "
        f"{noticing or 'none'}",
    )


reproduce("O6", tests_of_a_broken_way, expected="an offline test goes red")
