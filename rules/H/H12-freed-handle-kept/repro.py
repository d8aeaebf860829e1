"""H12: after the kernel was freed, its address is still used.

The kernel is ended, by its `close()` or, where it has none, by its finaliser. Somebody still holds
it, and a view of a slot. Each use should be refused or answered from what is known; here it goes to
memory that was given back, and is overwritten (MALLOC_PERTURB_) so that what comes is no luck.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, PatientVenue, Probe, Tree, finished, refused
from flawgate_repro import reproduce, say
from flawgate_repro.native import NativeCalls

HARMLESS = ("free_string", "create", "destroy")


async def use_after_the_end(tree: Tree) -> None:
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    view = tree.state_view(kernel).slots[0]
    await finished(tree.close_kernel(kernel))
    if not native.count("destroy") and hasattr(kernel, "__del__"):
        kernel.__del__()
    if native.count("destroy") != 1:
        raise Inconclusive(f"to end it, the kernel was destroyed {native.count('destroy')} times")
    say("freed")
    native.on_call = lambda export: None if export.endswith(HARMLESS) else say(export)
    for use in (lambda: view.size, kernel.snapshot, lambda: tree.order(kernel, "EXIT")):
        await refused(use)


async def freed_but_used(tree: Tree, reached: Probe) -> Observation:
    ended = tree.child(use_after_the_end, env={"MALLOC_PERTURB_": "165"})
    reached.when(bool(ended.said) and ended.said[0] == "freed")
    calls = ended.said[1:]
    how = f"the process {ended.ending}" if ended.crash else "it came through"
    return Observation(
        bool(calls),
        f"with the freed address the library was called for {calls or 'nothing'}; {how}",
    )


reproduce("H12", freed_but_used, expected="no call of the library after the end")
