"""Q4: whoever restores the kernel's backup gets back the faults that were mended since.

Other sources with the kernel's exports are built, and go through six scenes beside the kernel: a
fill told twice, a SHORT that earns, an ENTER over an open position, an EXIT of nothing, more sold
than held, a cancel of an entry that was filled in part. Each is a way of losing track of a
position.
"""

import sys
from pathlib import Path
from typing import Any, Callable

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Abi, Observation, Probe, Tree, reproduce
from flawgate_repro.rust import stale_kernels


def entered(native: Abi, **values: Any) -> None:
    native.tell("FULL_FILL", native.order("ENTER", **values), 1.0, 100.0)


def told_twice(tree: Tree, native: Abi) -> None:
    entered(native)
    order = native.order("EXIT")
    for _ in range(2):
        native.tell("PARTIAL_FILL", order, 0.25, 101.0, event_id="fill-1")


def short(tree: Tree, native: Abi) -> None:
    entered(native, side=tree.member("TradeSide", "SHORT"))
    native.tell("PARTIAL_FILL", native.order("EXIT"), 0.5, 90.0)


def entered_over(tree: Tree, native: Abi) -> None:
    entered(native)
    native.order("ENTER", trade_id="T-OTHER", target_size=3.0)


def oversold(tree: Tree, native: Abi) -> None:
    entered(native)
    native.tell("PARTIAL_FILL", native.order("EXIT"), 1.5, 101.0)


def exit_of_nothing(tree: Tree, native: Abi) -> None:
    native.order("EXIT")


def cancelled_in_part(tree: Tree, native: Abi) -> None:
    order = native.order("ENTER")
    native.tell("PARTIAL_FILL", order, 0.4, 100.0)
    native.tell("CANCEL_ACK", order, 0.0, 0.0)


SCENES: list[Callable[[Tree, Abi], None]] = [
    told_twice, short, entered_over, exit_of_nothing, oversold, cancelled_in_part
]  # fmt: skip


def books(tree: Tree, **library: Any) -> dict[str, tuple[Any, ...]]:
    """By scene: whose the slot is at the end, what is held and was earned, and if an exit works."""
    seen = {}
    for scene in SCENES:
        native = Abi(tree, **library)
        scene(tree, native)
        slot = native.slot(0)
        held, earned = (round(slot[name], 6) for name in ("size", "realized_pnl"))
        seen[scene.__name__] = (slot["trade_id"], held, earned, bool(slot["active_exit_order"]))
    return seen


async def restored_from_the_backup(tree: Tree, reached: Probe) -> Observation:
    current = books(tree)
    reached.when(current["told_twice"][1] == 0.75 and current["short"][2] == 5.0)
    copies = {name: books(tree, library=each) for name, each in stale_kernels(tree).items()}
    lost = {
        name: {scene: (told[scene], now) for scene, now in current.items() if told[scene] != now}
        for name, told in copies.items()
    }
    return Observation(
        any(lost.values()),
        "; ".join(
            f"{name} differs in {len(scenes)} of {len(SCENES)} scenes: {', '.join(scenes)}"
            for name, scenes in lost.items()
        )
        or "no other kernel lies in the tree",
    )


reproduce("Q4", restored_from_the_backup, expected="no other kernel, or one that agrees")
