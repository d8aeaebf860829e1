"""Whether the target's tests notice it when what they are there for is broken.

    seen = break_and_test(tree, r"^test_cancel_entry", {"ExecutionKernel.process_intent": BROKEN})
    seen.passed, seen.noticing, seen.notes

The breaks are `around(call, *arguments, **options)` in Python, which is called in place of a method
and has `note(value)`, `word(value)` and `after(answer, change)`: see `Copy.wrap`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

from .basics import Inconclusive
from .outcomes import TWICE
from .tree import Tree

# Commands that the kernel raises at; what it was asked for is noted.
WITHOUT = """
def around(call, kernel, intent, *rest, **options):
    note(word(intent.action))
    if word(intent.action) in {actions!r}:
        raise RuntimeError("the target's kernel takes no such command here")
    return call(kernel, intent, *rest, **options)
"""
WITHOUT_CANCEL = {
    "ExecutionKernel.process_intent": WITHOUT.format(actions=("CANCEL",)),
    "MockVenueAdapter.cancel": """
def around(call, *_, **__):
    note("cancel()")
    raise RuntimeError("the target's venue cancels nothing here")
""",
}
WITHOUT_EXIT = {"ExecutionKernel.process_intent": WITHOUT.format(actions=("EXIT", "EXIT_RESIDUAL"))}


@dataclass(frozen=True)
class Broken:
    """What became of the tests: those that passed all the same, and those that turned red for
    it. `notes` is what the breaks have noted."""

    passed: list[str]
    noticing: list[str]
    notes: list[Any]


def break_and_test(tree: Tree, tests: str, breaks: Mapping[str, str]) -> Broken:
    """Runs the tests whose names have the regular expression in them, in a copy: as it is, and
    broken."""
    with tree.copy() as broken:
        ids = broken.tests(tests)
        if not ids:
            raise Inconclusive(f"the target has no test whose name has {tests!r}")
        for name, source in breaks.items():
            broken.wrap(name, source)
        suite = broken.pytest(*ids, env={TWICE: "1"})
        if not suite.whole:
            raise Inconclusive(f"of {len(ids)} tests none passes even as the target is")
        red = [test for test in suite.failed if test in suite.whole]
        return Broken(suite.passed, red, broken.notes())


def first_to_notice(tree: Tree, likely: str, breaks: Mapping[str, str]) -> Broken:
    """Runs the whole suite on a broken copy, until tests turn red that are green without the break.

    Tests with the regular expression `likely` in their names are run before, alone.
    """
    with tree.copy() as broken, tree.copy() as whole:
        for name, source in breaks.items():
            broken.wrap(name, source)
        first = whole.tests(likely)
        for ids in ([first] if first else []) + [[]]:
            suite = broken.pytest("--maxfail=2", *ids)
            red = whole.pytest(*suite.failed).passed if suite.failed else []
            if red:
                break
        return Broken(suite.passed, red, broken.notes())


def names(tests: list[str]) -> str:
    """Tests without their files, for the report."""
    return ", ".join(test.rpartition("::")[2] for test in tests) or "none"
