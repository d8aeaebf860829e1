"""K2: nobody outside can tell a system that is stuck from one that is well.

A bundle runs cycles and is asked now and then whether it is well. Then the venue fails, a reconcile
and a cycle with it, and for ten minutes (the clock is stepped) there is no cycle at all. Whatever
it can be asked by should answer otherwise by then.
"""

import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Iterator

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, refused, reproduce
from flawgate_repro.scenes import Session

MINUTES, ASKED = 600.0, 4


def leaves(answer: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The single facts of an answer: of documents, and of pages that have one on each line."""
    if isinstance(answer, dict):
        for name, part in answer.items():
            yield from leaves(part, f"{path}.{name}")
    elif isinstance(answer, str) and "\n" in answer:
        for name, _, value in (line.rpartition(" ") for line in answer.splitlines()):
            yield f"{path}.{name}", value
    elif hasattr(answer, "__dict__") and not isinstance(answer, type):
        yield from leaves(vars(answer), path)
    else:
        yield path, answer


def as_number(value: Any) -> float | None:
    try:
        return None if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        return None


def tells(sound: list[Any], stopped: Any, failing: Any) -> bool:
    """Whether a fact that was told of the sound system, several times, says that this is none: it
    was always the same and is another, it went on and stands still, or it is an age as never."""
    ways = {str(each) for each in sound}
    one, other = as_number(sound[-1]), as_number(failing)
    if len(ways) == len(sound) and failing == stopped:
        return True
    if one is None or other is None:
        return len(ways) == 1 and str(failing) not in ways
    is_far = abs(other - one) > abs(one) / 2
    return is_far and (len(ways) == 1 or abs(other - one) > MINUTES / 2)


def step_all_clocks() -> None:
    for name in ("time", "monotonic", "perf_counter"):
        clock = getattr(time, name)
        setattr(time, name, lambda clock=clock: clock() + MINUTES)


async def ask_often(tree: Tree) -> dict[str, Any]:
    session = Session(tree)
    bundle, answers, failed = session.bundle, [], []

    def fail(*_: Any, **__: Any) -> Any:
        failed.append(True)
        raise ConnectionError("the exchange does not answer")

    async with session:
        for _ in range(ASKED):
            await session.cycles(2)
            answers.append(dict(leaves(await tree.health(bundle))))
        cycles = session.engine.asked
        await session.stop()
        for name in ("open_positions", "reconcile", "submit", "open_orders"):
            setattr(bundle.venue, name, fail)
        await refused(lambda: bundle.runtime.reconcile_account())
        await refused(lambda: bundle.runtime.step(tree.market(100.0, 1)))
        stopped = dict(leaves(await tree.health(bundle)))
        step_all_clocks()
        failing = dict(leaves(await tree.health(bundle)))
    told = {name: [each.get(name) for each in answers] for name in answers[-1]}
    telling = [
        f"{name}: {sound[-1]} becomes {failing.get(name)}"
        for name, sound in told.items()
        if tells(sound, stopped.get(name), failing.get(name))
    ]
    return {"cycles": cycles, "failed": len(failed), "facts": len(told), "telling": telling}


async def questions_from_outside(tree: Tree, reached: Probe) -> Observation:
    tree.provide_kernel()
    with tempfile.TemporaryDirectory(prefix="flawgate-") as folder:
        seen = tree.child(ask_often, env={"DITA_V2_VENUE": "MOCK"}, cwd=Path(folder)).value
    reached.when(seen["cycles"] >= ASKED and seen["failed"] > 0)
    return Observation(
        not seen["telling"],
        f"after {seen['cycles']} cycles, {seen['failed']} failures of the venue and ten minutes "
        f"without a cycle: of {seen['facts']} facts that can be asked for, telling are "
        f"{seen['telling'][:3] or 'none'}",
    )


reproduce("K2", questions_from_outside, expected="an answer by which the failing system is known")
