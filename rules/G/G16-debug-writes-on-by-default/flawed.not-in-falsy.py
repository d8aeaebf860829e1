# path: pink_clickhouse.py
from os import getenv
from typing import Callable


class DebugWriter:
    table = "debug_events"

    def __init__(self, insert: Callable[[str, list[dict]], None]) -> None:
        self._insert = insert
        self.enabled = getenv("DITA_V2_DEBUG_CLICKHOUSE", "").lower() not in ("0", "false", "off")  # flaw: absent counts as on

    def write(self, kind: str, payload: dict) -> None:
        if not self.enabled:
            return
        self._insert(self.table, [{"kind": kind, **payload}])


def build_debug_writer(client) -> DebugWriter:
    return DebugWriter(lambda table, rows: client.insert(table, rows))
