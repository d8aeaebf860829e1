# path: launcher.py
from __future__ import annotations

import os
from dataclasses import dataclass

from dotenv import load_dotenv


@dataclass(frozen=True)
class LauncherConfig:
    prefix: str
    venue: str


def build_launcher_bundle(env_file: str | None = None):
    load_dotenv(env_file)
    config = LauncherConfig(
        prefix=os.environ.get("DITA_V2_PREFIX", "dita_v2"),
        venue=os.environ.get("DITA_V2_VENUE", "mock"),
    )
    return {"config": config}


if __name__ == "__main__":
    print(build_launcher_bundle())
