"""N9: tasks are started that nobody keeps: only the event loop knows of them.

A bundle trades on an exchange on loopback, with its user stream and its reconcile task. From the
bundle, and from what runs it, one looks for each task. A task that cannot be found there can be
neither counted nor ended, and one that is left over cannot be noticed.
"""

import asyncio
import gc
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Engine, Inconclusive, Loopback, Observation, Probe, Tree
from flawgate_repro import hear, reproduce, say, tasks

BARRIERS = (type, ModuleType, asyncio.AbstractEventLoop, asyncio.Handle)


def found_from(*roots: Any) -> set[int]:
    """What references lead to, but not by way of the event loop and what waits in it."""
    seen, todo = set(), list(roots)
    while todo:
        thing = todo.pop()
        if id(thing) in seen or isinstance(thing, BARRIERS):
            continue
        seen.add(id(thing))
        if isinstance(thing, asyncio.Task):
            todo.append(thing.get_coro())
        elif not asyncio.isfuture(thing):
            todo += gc.get_referents(thing)
    return seen


async def look_for_tasks(tree: Tree) -> dict[str, Any]:
    engine = Engine()
    engine.next = tree.decision("HOLD", 100.0)
    before = tasks()
    bundle = tree.open_bundle(engine)
    running = asyncio.create_task(tree.run_bundle(bundle))
    say("runs")
    await asyncio.to_thread(hear)
    while not engine.asked:
        await asyncio.sleep(0.01)
    started = tasks() - before - {running}
    found = found_from(bundle, running.get_coro())
    lost = [task.get_coro().__qualname__ for task in started if id(task) not in found]
    return {"started": len(started), "lost": sorted(lost), "cycles": engine.asked}


async def tasks_of_a_bundle(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        env = {**bingx.environment(), "BINGX_USER_STREAM": "true", "DITA_V2_CYCLE_INTERVAL": "0.05"}
        with tree.start(look_for_tasks, env=env) as child:
            child.heard()
            if not bingx.wait_for(lambda: bingx.streams == 1 and bingx.count("quote/price")):
                raise Inconclusive(f"the bundle does not run: {child.stderr[-400:]}")
            child.tell("look")
            seen = child.heard()
    reached.when(seen["cycles"] > 0 and seen["started"] > 0)
    return Observation(
        bool(seen["lost"]),
        f"of {seen['started']} tasks that run for the bundle nobody holds {seen['lost'] or 'none'}",
    )


reproduce("N9", tasks_of_a_bundle, expected="an owner can be found for every task")
