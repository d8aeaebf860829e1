# path: launcher.py
import os
from dataclasses import dataclass

_TRUE = {"1", "true", "yes", "on"}


def _env_bool(name: str, default: bool = False) -> bool:
    raw = os.environ.get(name)
    if raw is None:
        return default
    return raw.strip().lower() in _TRUE  # flaw: an empty value is False even where the default is True


@dataclass(frozen=True)
class Flags:
    real_zinc: bool
    kill_switch: bool
    hazelcast: bool


def read_flags() -> Flags:
    return Flags(
        real_zinc=_env_bool("DITA_V2_REAL_ZINC", False),
        kill_switch=_env_bool("PINK_KILL_SWITCH", True),
        hazelcast=_env_bool("PINK_HAZELCAST", False),
    )
