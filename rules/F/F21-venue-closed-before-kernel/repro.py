"""F21: on shutdown the venue is closed while the kernel is still at work.

Whatever is under way meets an adapter that is closed already: a resting order is not cancelled, a
last fill not booked, and the next start finds a position that it does not know.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Observation, Probe, Tree, finished, reproduce
from flawgate_repro.watch import Call, Watched

CLOSING = ("close", "aclose", "stop", "drain", "shutdown", "disconnect", "dispose", "destroy")


class Closable(Watched):
    """A part that can be closed, also where the target's own cannot."""

    def __getattr__(self, name: str) -> Any:
        if name in CLOSING and not hasattr(self.part, name) and name != "close":
            raise AttributeError(name)
        if name == "close" and not hasattr(self.part, name):
            return lambda *_: self.before(Call(name, ()))
        return super().__getattr__(name)


async def order_of_closing(tree: Tree, reached: Probe) -> Observation:
    order: list[str] = []

    def watch(name: str, part: Any) -> Closable:
        def closes(call: Call) -> None:
            if call.name in CLOSING and name not in order:
                order.append(name)

        return Closable(part, before=closes)

    made = tree.open_bundle()
    parts = {name: watch(name, getattr(made, name)) for name in ("kernel", "venue")}
    bundle = tree.bundle_with(made, **parts)
    await finished(bundle.close())
    reached.when("venue" in order)
    return Observation(
        order[:1] == ["venue"],
        f"closed, in this order: {', '.join(order) or 'nothing'}",
    )


reproduce("F21", order_of_closing, expected="the kernel is stopped before its venue")
