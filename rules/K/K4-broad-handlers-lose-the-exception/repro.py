"""K4: an error is caught, and with it goes the only hint to what it was and where it came from.

Three collaborators fail with an error of their own: the REST client when it is closed, a listener
of the plane when a slot is written, ClickHouse when the journal's table is made. Where nobody
raises it further, one looks for its traceback in what is logged and printed.
"""

import asyncio
import contextlib
import io
import sys
import traceback
from pathlib import Path
from typing import Any, Callable

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Log, Observation, Probe, Tree, closed, finished, reproduce

PATIENCE_SECONDS = 0.3


class Failure(RuntimeError):
    """What a collaborator fails with."""


class Failing:
    """Fails whatever it is called for, and counts that."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, *_: Any, **__: Any) -> Any:
        self.calls += 1
        raise Failure("the collaborator is broken")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self


async def traceback_of(action: Callable[[], Any]) -> str | None:
    """Where the traceback of the failure can be found."""
    log, printed = Log(), io.StringIO()

    def is_found() -> str | None:
        if Failure.__name__ in printed.getvalue():
            return "printed"
        for record, line in zip(log.records, log.lines):
            if Failure.__name__ in line and ("Traceback" in line or record.exc_info):
                return "logged"
        return None

    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        try:
            await finished(action())
        except Exception as error:
            trace = "".join(traceback.format_exception(error))
            return "raised" if Failure.__name__ in trace else is_found()
        for _ in range(int(PATIENCE_SECONDS / 0.01)):
            if is_found():
                break
            await asyncio.sleep(0.01)  # Somebody may be at it in a thread.
    return is_found()


async def failures_of_collaborators(tree: Tree, reached: Probe) -> Observation:
    client, plane, failing = Exchange(tree), tree.zinc_plane(), {}
    venue = tree.bingx_venue(client)
    await finished(tree.submit(venue, tree.intent("ENTER", metadata={"client_order_id": "c-1"})))
    for name in ("REST client", "listener", "ClickHouse"):
        failing[name] = Failing()
    client.close = failing["REST client"]
    tree.observe(plane, failing["listener"])
    settings = {"database": "pink", "strategy": "pink"}
    found = {
        "REST client": await traceback_of(lambda: closed(venue)),
        "listener": await traceback_of(lambda: plane.write_slot(tree.trade_slot())),
        "ClickHouse": await traceback_of(
            lambda: tree.clickhouse_journal(failing["ClickHouse"], **settings)
        ),
    }
    found = {name: where for name, where in found.items() if failing[name].calls}
    reached.when(bool(found))
    lost = [name for name, where in found.items() if where is None]
    return Observation(bool(lost), f"lost without a trace: {lost or 'none'}; tracebacks: {found}")


reproduce("K4", failures_of_collaborators, expected="each traceback is raised, logged or printed")
