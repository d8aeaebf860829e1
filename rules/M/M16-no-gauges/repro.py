"""M16: the slots fill up, events come in, memory grows, and nothing that could be read says so.

While the launcher's cycles run, three slots are taken and one is left, 7 and then 5 more events are
told, and 64 MB are held. Of all numbers in the bundle, in the modules and in the log none follows
any of the three; the account's books of its open positions are not counted as one.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Log, Observation, Probe, Tree, finished, reproduce
from flawgate_repro.numbers import Numbers, rising_by
from flawgate_repro.scenes import Session

TIMES, BALLAST = (7, 5), 64 << 20
BOOKS = ("account", "position")


async def order(tree: Tree, session: Session, action: str, slot_id: int) -> None:
    named = {"trade_id": f"T-{slot_id}", "asset": f"C{slot_id}-USDT"}
    await tree.must(session.bundle.kernel, action, slot_id=slot_id, **named)
    await session.cycles(2)


async def slots_in_use(tree: Tree, session: Session, seen: Numbers) -> list[str]:
    numbers = []
    for action, slot_id in (("ENTER", 1), ("ENTER", 2), ("ENTER", 3), ("EXIT", 3)):
        await order(tree, session, action, slot_id)
        numbers.append(seen.now())
    found = [where for where in numbers[0] if [at.get(where) for at in numbers] == [1, 2, 3, 2]]
    return [where for where in found if not any(word in where.lower() for word in BOOKS)]


async def events(tree: Tree, session: Session, seen: Numbers) -> list[str]:
    kernel, numbers = session.bundle.kernel, []
    event = tree.event("ORDER_ACK", slot_id=1, trade_id="T-1")
    for times in (1, *TIMES):
        for _ in range(times):
            await finished(kernel.on_venue_event(event))
        # What is counted for each slot that is stored goes another way.
        for _ in range(3):
            await finished(tree.reconcile_slots(kernel, [tree.slot(kernel, 1)]))
        await session.cycles(2)
        numbers.append(seen.now())
    return rising_by(numbers, *TIMES)


async def memory(session: Session, seen: Numbers) -> list[str]:
    before = seen.now()
    held = bytearray(b"x" * BALLAST)
    await session.cycles(2)
    grown = {where: number - before.get(where, number) for where, number in seen.now().items()}
    units = (1, 1 << 10, 1 << 20)
    near = (0.8 * len(held), 1.5 * len(held))
    return [at for at, by in grown.items() if any(near[0] < by * unit < near[1] for unit in units)]


async def watch(tree: Tree) -> dict[str, Any]:
    log = Log()
    config = tree.changed(tree.launcher_config(), "kernel", max_slots=4)
    async with Session(tree, tree.changed(config, "zinc", slot_count=4)) as session:
        seen = Numbers(tree, session.bundle, log=log)
        found = {
            "slots in use": await slots_in_use(tree, session, seen),
            "events": await events(tree, session, seen),
            "memory": await memory(session, seen),
        }
        return {"numbers": len(seen.now()), "found": found, "goes on": not session.is_over}


async def three_gauges(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(watch).value
    reached.when(seen["goes on"] and seen["numbers"] > 0)
    told = {what: where[0] if where else "no number" for what, where in seen["found"].items()}
    return Observation(
        not any(seen["found"].values()), f"of {seen['numbers']} numbers there follow: {told}"
    )


reproduce("M16", three_gauges, expected="a number for slots in use, for events, or for memory")
