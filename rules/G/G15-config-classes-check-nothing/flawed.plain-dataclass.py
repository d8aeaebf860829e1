# path: launcher.py
from __future__ import annotations

import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class KernelConfig:  # flaw: no __post_init__, any value is stored
    max_slots: int = 10
    tick_seconds: float = 1.0
    max_leverage: float = 5.0
    strategy: str = "pink"


@dataclass(frozen=True)
class LauncherConfig:
    api_key: str
    request_timeout: float = 10.0
    kernel: KernelConfig = field(default_factory=KernelConfig)


def load_config() -> LauncherConfig:
    env = os.environ
    return LauncherConfig(
        api_key=env.get("BINGX_API_KEY", ""),
        request_timeout=float(env.get("PINK_TIMEOUT", "10")),
        kernel=KernelConfig(
            max_slots=int(env.get("PINK_MAX_SLOTS", "10")),
            max_leverage=float(env.get("PINK_MAX_LEVERAGE", "5")),
        ),
    )
