# path: launcher.py
import os
from dataclasses import dataclass


def env_flag(name: str, *, default: bool = False) -> bool:
    raw = os.environ.get(name, "").strip().lower()
    if not raw:
        return default
    return raw in {"1", "true", "yes", "on"}


@dataclass(frozen=True)
class ObservabilityConfig:
    debug_clickhouse: bool
    journal_enabled: bool


def observability_from_env() -> ObservabilityConfig:
    return ObservabilityConfig(
        debug_clickhouse=env_flag("DITA_V2_DEBUG_CLICKHOUSE"),
        journal_enabled=env_flag("DITA_V2_JOURNAL", default=True),
    )
