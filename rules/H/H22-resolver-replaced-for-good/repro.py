"""H22: who tests after the live tests resolves names by the live tests' own resolver.

The first live test of each file runs on an exchange on loopback, between two tests that only look
which resolver the process has. What the second one finds depends on who ran before it: it may pass
against the wrong server.
"""

import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Copy, Inconclusive, Loopback, Observation, Probe, Tree, reproduce
from flawgate_repro.outcomes import HURRY

LOOK = """
import socket

found = socket.getaddrinfo

def test_at_import():
    assert found.__module__ == "socket", f"{found.__module__}.{found.__qualname__}"

def test_at_its_turn():
    resolver = socket.getaddrinfo
    assert resolver.__module__ == "socket", f"{resolver.__module__}.{resolver.__qualname__}"
"""


def _tests(copy: Copy, file: Path) -> list[str]:
    return [name for name in copy.functions(file) if name.startswith("test_")]


def _resolver(detail: str) -> str:
    found = re.search(r"AssertionError: (\S+)", detail)
    return found[1] if found else detail[-80:]


async def test_among_live_tests(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx, tree.copy() as copy:
        tests = [
            f"{file.relative_to(copy.root)}::{next(iter(_tests(copy, file)))}"
            for file in copy.sources(tests=True)
            if "live" in file.stem and "helper" not in file.stem and any(_tests(copy, file))
        ]
        if not tests:
            raise Inconclusive("the target has no live tests")
        copy.write("test_flawgate_a.py", LOOK)
        copy.write("test_flawgate_b.py", LOOK)
        env = {**bingx.environment(), "PINK_LIVE_ADDRESS": "127.0.0.1", HURRY: "20"}
        before, after = "test_flawgate_a.py::test_at_import", "test_flawgate_b.py::test_at_its_turn"
        suite = copy.pytest(before, *tests, after, env=env)
    live = [seen for name, seen in suite.outcomes.items() if name not in (before, after)]
    reached.when(suite.outcomes.get(before) == "passed" and bool({"passed", "failed"} & set(live)))
    found = _resolver(suite.details[after]) if after in suite.failed else ""
    return Observation(
        bool(found),
        f"after {len(live)} live tests the next one resolves names by {found or 'the system'}",
    )


reproduce("H22", test_among_live_tests, expected="the resolver is the system's again")
