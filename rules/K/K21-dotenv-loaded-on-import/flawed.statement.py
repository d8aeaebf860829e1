# path: launcher.py
from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from dotenv import find_dotenv, load_dotenv

load_dotenv(find_dotenv(usecwd=True))  # flaw: whoever imports LauncherConfig gets the values of .env into os.environ

DEFAULT_PREFIX = "dita_v2"


@dataclass(frozen=True)
class LauncherConfig:
    prefix: str
    venue: str
    data_dir: Path


def config_from_env() -> LauncherConfig:
    return LauncherConfig(
        prefix=os.environ.get("DITA_V2_PREFIX", DEFAULT_PREFIX),
        venue=os.environ.get("DITA_V2_VENUE", "mock"),
        data_dir=Path(os.environ.get("PINK_DATA", ".")),
    )


def build_launcher_bundle(config: LauncherConfig | None = None):
    return config or config_from_env()
