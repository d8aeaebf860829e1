"""G20: a strategy or database name from the environment runs as SQL of its own.

The journal gets a name with a DROP TABLE in it, once as strategy and once as database, and records
the transitions of an entry. Of each statement is kept what the server would execute: what stands in
no quotes and is no data.
"""

import re
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, closed, reproduce

FOREIGN = "DROP TABLE trade_events"
NAMES = {
    "none": {"database": "pink", "strategy": "pink"},
    "strategy": {"database": "pink", "strategy": f"pink', 1); {FOREIGN}; --"},
    "database": {"database": f"pink; {FOREIGN}; --", "strategy": "pink"},
}
QUOTED = re.compile(r"""'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`""", re.DOTALL)


class ClickHouse:
    def __init__(self) -> None:
        self.executed: list[str] = []

    def execute(self, sql: str, *_: Any, **__: Any) -> str:
        statement = re.split(r"FORMAT\s+JSONEachRow", sql)[0]
        self.executed.append(QUOTED.sub("?", statement))
        return ""


async def journal_with_name(tree: Tree, names: dict[str, str]) -> list[str]:
    client = ClickHouse()
    journal = tree.clickhouse_journal(client, **names)
    kernel = tree.open_kernel(PatientVenue(tree), journal=journal)
    await tree.must(kernel, "ENTER")
    if hasattr(journal, "close"):
        await closed(journal)
    return client.executed


async def names_with_sql(tree: Tree, reached: Probe) -> Observation:
    told: dict[str, str] = {}
    for which, names in NAMES.items():
        try:
            executed = await journal_with_name(tree, names)
        except ValueError as error:
            told[which] = f"refused: {error}"
            continue
        foreign = any(FOREIGN in statement for statement in executed)
        told[which] = "runs" if foreign else f"{len(executed)} statements of the journal's own"
        if which == "none":
            reached.when(any(statement.startswith("INSERT") for statement in executed))
    return Observation("runs" in told.values(), f"{FOREIGN} in a name: {told}")


reproduce("G20", names_with_sql, expected="the name is refused, quoted, or bound as a value")
