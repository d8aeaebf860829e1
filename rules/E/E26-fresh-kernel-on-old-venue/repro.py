"""E26: the tests of a restart hand the old adapter to the new kernel.

A second kernel takes over the slots of the first one, as after a crash, and with them the very
object that kept orders and positions in the memory of the dead process. What a restart loses is not
lost.
"""

import json
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, Probe, Tree, reproduce

NOTED = '''

import functools as _functools
import json as _json
import os as _os

_kept = []


def _noted(method, what):
    @_functools.wraps(method)
    def noted(self, *arguments, **options):
        answer = method(self, *arguments, **options)
        _kept.append((self, self.venue))
        note = [_os.environ.get("PYTEST_CURRENT_TEST", ""), what, id(self), id(self.venue)]
        with open(_os.environ["NOTES"], "a") as notes:
            notes.write(_json.dumps(note) + "\\n")
        return answer

    return noted


ExecutionKernel.__init__ = _noted(ExecutionKernel.__init__, "made")
ExecutionKernel.reconcile_from_slots = _noted(ExecutionKernel.reconcile_from_slots, "took over")
'''


def kernels_of_tests(tree: Tree) -> dict[str, list[tuple[str, int, int]]]:
    """Of each test about restarts: what was done to kernels, each with its adapter."""
    with tempfile.TemporaryDirectory() as folder, tree.copy() as copy:
        about = copy.tests("fresh|restart|reconcil|recover")
        tests = [test for test in about if "kill" not in test]
        if not tests:
            raise Inconclusive("no test of the target is about a restart")
        copy.add("ExecutionKernel", NOTED)
        notes = Path(folder) / "notes"
        copy.pytest(*tests, env={"NOTES": str(notes)})
        seen: dict[str, list[tuple[str, int, int]]] = {}
        for line in notes.read_text().splitlines() if notes.exists() else []:
            test, *what = json.loads(line)
            seen.setdefault(test.split(" ")[0], []).append(tuple(what))
    return seen


async def adapters_of_restarts(tree: Tree, reached: Probe) -> Observation:
    restarting, sharing = [], []
    for test, notes in kernels_of_tests(tree).items():
        made = {kernel: venue for what, kernel, venue in notes if what == "made"}
        first = next(iter(made), None)
        later = [kernel for what, kernel, _ in notes if what == "took over" and kernel != first]
        if later:
            restarting.append(test)
        if any(list(made.values()).count(made.get(kernel)) > 1 for kernel in later):
            sharing.append(test.rpartition("::")[2])
    reached.when(len(restarting) > 0)
    return Observation(
        bool(sharing),
        f"{len(restarting)} tests let a second kernel take over; with the adapter of the first "
        f"one: {', '.join(sharing) or 'none'}",
    )


reproduce("E26", adapters_of_restarts, expected="an adapter of its own for the second kernel")
