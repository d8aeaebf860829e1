# path: pink_clickhouse.py
import os


def _mode() -> str:
    mode = os.getenv("DITA_V2_MODE", "production")
    if mode not in ("production", "paper", "development"):
        raise ValueError(f"DITA_V2_MODE: {mode!r}")
    return mode


def debug_clickhouse_enabled() -> bool:
    default = "1" if _mode() == "development" else "0"
    return os.getenv("DITA_V2_DEBUG_CLICKHOUSE", default) == "1"


class DebugWriter:
    def __init__(self, insert) -> None:
        self._insert = insert
        self.enabled = debug_clickhouse_enabled()

    def write(self, kind: str, payload: dict) -> None:
        if self.enabled:
            self._insert("debug_events", [dict(payload, kind=kind)])
