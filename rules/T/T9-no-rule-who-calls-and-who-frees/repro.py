"""T9: one thread ends the kernel while another one is on its way into a call.

Nothing keeps a native call and the destroy call apart. The reader is halted just before its call
goes into the library, with the handle in its hand; meanwhile the kernel is ended. The call meets
freed memory. In a process of its own, where freed memory is overwritten (MALLOC_PERTURB_).
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import asyncio
import threading
from typing import Any

from flawgate_repro import NativeCalls, Observation, PatientVenue, Probe, Tree, finished, reproduce
from flawgate_repro import say

PATIENCE_SECONDS = 0.3


def read(tree: Tree, kernel: Any) -> str:
    try:
        return f"told {[slot['trade_id'] for slot in tree.raw_slots(kernel)]}"[:80]
    except Exception as error:
        return f"was refused with {type(error).__name__}"


async def ended_under_a_call(tree: Tree) -> dict[str, Any]:
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    ends = [name for name in ("close", "shutdown", "dispose", "__del__") if hasattr(kernel, name)]

    async def end() -> None:
        await finished(getattr(kernel, ends[0])())

    ender = threading.Thread(target=lambda: asyncio.run(end()), daemon=True)
    reader, destroyed = threading.get_ident(), 0

    def before(export: str) -> None:
        nonlocal destroyed
        if threading.get_ident() == reader and ender.ident is None:
            ender.start()
            ender.join(PATIENCE_SECONDS)
            destroyed = native.count("destroy")
            say(f"{ends[0]} has destroyed {destroyed} kernels, and {export} goes in")

    native.on_call = before
    during = read(tree, kernel)
    ender.join(5.0)
    return {"destroyed": destroyed, "during": during, "after": read(tree, kernel)}


async def end_during_a_call(tree: Tree, reached: Probe) -> Observation:
    child = tree.child(ended_under_a_call, env={"MALLOC_PERTURB_": "165"})
    reached.when(bool(child.said) and "goes in" in str(child.said[0]))
    if child.crash is not None and child.said:
        return Observation(True, f"{child.said[0]}; the process {child.ending}")
    seen = child.value
    return Observation(
        "told" in seen["after"] or (seen["destroyed"] > 0 and "told" in seen["during"]),
        f"{child.said[0]}; it {seen['during']}, and a call after the end {seen['after']}",
    )


reproduce("T9", end_during_a_call, expected="the end waits for the call, or the call is refused")
