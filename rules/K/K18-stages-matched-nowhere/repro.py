"""K18: twelve stages mean nothing to the kernel, and a position in one is treated by accident.

Slots of four kinds - empty, with a resting entry, with a position, with a working exit - are put
into each stage by a reconcile, and then each command and each event is tried. Stages that no
command or event ever leads to, and that answer all of it in the same way, are known by name alone:
HALTED exits like ORDER_REJECTED.
"""

import itertools
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Abi, Observation, Probe, Tree, reproduce

COMMANDS = ("ENTER", "EXIT", "CANCEL", "RECONCILE", "MARK_PRICE")
EVENTS = (
    "ORDER_ACK ORDER_REJECT PARTIAL_FILL FULL_FILL CANCEL_ACK CANCEL_REJECT RATE_LIMITED".split()
)
Answers = list[tuple[Any, ...]]


def kinds_of_slots(tree: Tree) -> list[dict[str, Any]]:
    """As the kernel itself tells them."""
    native = Abi(tree, max_slots=1)
    kinds = [native.slot(0)]
    entry = native.order("ENTER")
    kinds.append(native.slot(0))
    native.ask("on_venue_event_json", tree.wire(fill(tree, entry)))
    kinds.append(native.slot(0))
    native.order("EXIT")
    return [*kinds, native.slot(0)]


def fill(tree: Tree, order: str, kind: str = "FULL_FILL") -> Any:
    return event(tree, kind, order, price=101.0, size=1.0, filled_size=1.0)


def event(tree: Tree, kind: str, order: str, **values: Any) -> Any:
    return tree.event(kind, slot_id=0, trade_id="T-1", client_order_id=order, **values)


class Stages:
    """What became of each input in each stage, and which stages anything led to."""

    def __init__(self, tree: Tree) -> None:
        self._tree, self._native = tree, Abi(tree, max_slots=1)
        self._kinds, self._numbers = kinds_of_slots(tree), itertools.count()
        self.answers: dict[str, Answers] = {}
        self.produced: set[str] = set()

    def try_all(self, stage: str) -> bool:
        """Whether the kernel takes a slot in that stage at all."""
        answers: Answers = []
        for kind in self._kinds:
            for what in (*COMMANDS, *EVENTS):
                marked = {**kind, "fsm_state": stage, "metadata": {"number": next(self._numbers)}}
                answers.append(self._try(stage, marked, what))
        self.answers[stage] = answers
        return any(answer != ("not taken",) for answer in answers)

    def _try(self, stage: str, slot: dict[str, Any], what: str) -> tuple[Any, ...]:
        tree, native = self._tree, self._native
        native.ask("reconcile_slots_json", json.dumps([slot]).encode())
        found = native.slot(0)
        if (found["fsm_state"], found["metadata"]) != (stage, slot["metadata"]):
            return ("not taken",)
        if what in COMMANDS:
            trade_id = "T-9" if what == "ENTER" else "T-1"
            message = tree.intent(what, trade_id=trade_id)
            told = native.ask("process_intent_json", tree.wire(message))
        else:
            order = slot["active_exit_order"] or slot["active_entry_order"] or {}
            message = fill(tree, order.get("client_order_id", ""), what)
            told = native.ask("on_venue_event_json", tree.wire(message))
        after = native.slot(0)["fsm_state"]
        if after != stage:
            self.produced.add(after)
        outcome = json.loads(told or b"{}")
        is_same = "stays" if after == stage else after
        return outcome.get("accepted"), outcome.get("diagnostic_code"), is_same


async def stages_that_mean_nothing(tree: Tree, reached: Probe) -> Observation:
    names = [stage.value for stage in tree.named("TradeStage")]
    stages = Stages(tree)
    taken = [name for name in names if stages.try_all(name)]
    reached.when("POSITION_OPEN" in taken and "EXIT_REQUESTED" in stages.produced)
    unknown = [name for name in taken if name not in stages.produced and name != "IDLE"]
    alike = Counter(str(stages.answers[name]) for name in unknown)
    answer, count = max(alike.items(), key=lambda each: each[1], default=("", 0))
    group = [name for name in unknown if str(stages.answers[name]) == answer]
    return Observation(
        count > len(names) / 4,
        f"of {len(names)} stages {len(unknown)} are never led to, and of these {count} answer all "
        f"{len(COMMANDS) + len(EVENTS)} inputs alike: {', '.join(group[:4])}"
        f"{' ...' if count > 4 else ''}",
    )


reproduce("K18", stages_that_mean_nothing, expected="stages that are led to, or answer otherwise")
