# path: launcher.py
import os
from dataclasses import dataclass

_TRUE = {"1", "true", "yes", "on"}


def _env_bool(name: str, default: bool) -> bool:
    raw = os.environ.get(name)
    if raw is None:
        return default
    return raw.strip().lower() in _TRUE


@dataclass(frozen=True)
class ObservabilityConfig:
    debug_clickhouse: bool
    mirror_hazelcast: bool


def observability_from_env() -> ObservabilityConfig:
    return ObservabilityConfig(
        debug_clickhouse=_env_bool("DITA_V2_DEBUG_CLICKHOUSE", True),  # flaw: on when unset
        mirror_hazelcast=_env_bool("DITA_V2_HAZELCAST", False),
    )
