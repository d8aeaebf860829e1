"""J15: which tests there are depends on which of two scripts was run last.

gen2.py and _gen_test.py are run in a scratch copy, in one order and then in the other. Noted are
the files that each writes, and the tests that are in them at the end.
"""

import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Copy, Inconclusive, Observation, Probe, Tree, reproduce

GENERATORS = ("gen2.py", "_gen_test.py")


def run(tree: Tree, copy: Copy, generator: Path) -> dict[Path, str]:
    """The files that a generator writes, with their contents."""
    before = {file: file.stat().st_mtime_ns for file in copy.root.rglob("*") if file.is_file()}
    ended = tree.python(str(copy.root / generator), cwd=(copy.root / generator).parent)
    if ended.returncode != 0:
        raise Inconclusive(f"{generator} {ended.ending}: {ended.stderr[-300:]}")
    files = [file for file in copy.root.rglob("*") if file.is_file()]
    written = [file for file in files if before.get(file) != file.stat().st_mtime_ns]
    return {file.relative_to(copy.root): file.read_text("utf-8") for file in written}


def tests_in(text: str) -> list[str]:
    return re.findall(r"^(?:async )?def (test_\w+)", text, re.MULTILINE)


async def both_orders(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        names = [file.relative_to(copy.root) for file in sorted(copy.root.rglob("*.py"))]
        generators = [file for file in names if file.name in GENERATORS]
        if not generators:
            raise Inconclusive(f"the target has neither of {GENERATORS}")
        last: list[dict[Path, str]] = []
        for order in (generators, generators[::-1]):
            written: dict[Path, str] = {}
            for generator in order:
                written |= run(tree, copy, generator)
            last.append(written)
    reached.when(all(last))
    differ = [file for file in last[0] if last[0][file] != last[1].get(file)]
    told = [
        f"{file} has the tests {tests_in(last[0][file])} in one order and "
        f"{tests_in(last[1].get(file, ''))} in the other"
        for file in differ
    ]
    run_were = ", ".join(generator.name for generator in generators)
    return Observation(bool(differ), f"run were {run_were}: {told or 'the order is all one'}")


reproduce("J15", both_orders, expected="the written tests do not depend on the order")
