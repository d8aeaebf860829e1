"""I21: an exchange that says "too many requests" is met by code that no test has ever run.

Once for each language: in a scratch copy the Python bridge raises when it is told RATE_LIMITED, and
a copy of the Rust kernel notes what its own tests bring to it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.rust_tests import cargo_tests
from flawgate_repro.sabotage import first_to_notice, names

RAISES = """
def around(call, kernel, event, *rest, **options):
    note(word(event.kind))
    if word(event.kind) == "RATE_LIMITED":
        raise RuntimeError("the target's kernel is not rate limited here")
    return call(kernel, event, *rest, **options)
"""


async def suites_and_the_rate_limit(tree: Tree, reached: Probe) -> Observation:
    python = first_to_notice(tree, "(?i)rate_?limit", {"ExecutionKernel.on_venue_event": RAISES})
    rust = cargo_tests(tree, {"RATE_LIMITED"})
    reached.when(bool(python.notes))
    in_rust = "RATE_LIMITED" in rust.words
    return Observation(
        not (python.noticing and in_rust),
        f"in Python it is met by {names(python.noticing)}, of {rust.count} tests in Rust by "
        f"{'some' if in_rust else 'none'}",
    )


reproduce("I21", suites_and_the_rate_limit, expected="tests of both languages that are rate limited")
