"""F24: the generated tests fail before they test anything.

What the generator writes is a coroutine that calls `asyncio.run()` on another one. In a running
loop that is an error, and the inner coroutine is never awaited. Here the generator is run in a
copy, and what it wrote against an exchange on loopback.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, Probe, Tree, reproduce
from flawgate_repro.live_tests import NESTED
from flawgate_repro.loopback import Loopback
from flawgate_repro.suite import Copy

GENERATORS = ("gen2.py", "_gen_test.py")
MARKET = {"DOGE-USDT": 0.2, "XRP-USDT": 0.5, "TRX-USDT": 0.1}


def written_by(tree: Tree, copy: Copy, generator: Path) -> list[Path]:
    """The tests that a generator writes."""
    before = {file: file.stat().st_mtime_ns for file in copy.sources(tests=True)}
    tree.python(str(generator), cwd=generator.parent)
    after = {file: file.stat().st_mtime_ns for file in copy.sources(tests=True)}
    return [file for file, changed in after.items() if before.get(file) != changed]


async def generated_tests(tree: Tree, reached: Probe) -> Observation:
    seen: list[str] = []
    with tree.copy() as copy, Loopback() as bingx:
        bingx.books.prices.update(MARKET)
        bingx.books.steps.update({symbol: ("0.1", "0.0001") for symbol in MARKET})
        nested = copy.root / "nested"
        env = {**bingx.environment(), NESTED: str(nested)}
        generators = [file for file in copy.sources(tests=True) if file.name in GENERATORS]
        if not generators:
            raise Inconclusive(f"the target has no {' or '.join(GENERATORS)}")
        for generator in generators:
            for file in written_by(tree, copy, generator):
                first = next(name for name in copy.functions(file) if name.startswith("test"))
                run = ("-p", "flawgate_repro.live_tests", f"{file}::{first}")
                suite = copy.pytest(*run, env=env)
                is_nested = nested.exists() and str(file) in nested.read_text().splitlines()
                reached.when(is_nested or len(suite.passed) == 1)
                how = "passed" if suite.passed else "failed"
                why = ", and called asyncio.run() in a running loop" if is_nested else ""
                seen.append(f"of {generator.name}, {first} {how}{why}")
                if is_nested:
                    return Observation(True, "; ".join(seen))
    return Observation(False, "; ".join(seen))


reproduce("F24", generated_tests, expected="what is generated runs through")
