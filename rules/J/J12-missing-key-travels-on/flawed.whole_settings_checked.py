# path: settings.py
import os
from dataclasses import dataclass


@dataclass
class Exchange:
    api_key: str | None
    demo: bool


@dataclass
class Settings:
    exchange: Exchange
    depth: int


def read_settings(changes: dict) -> Settings:
    settings = Settings(
        exchange=Exchange(api_key=os.environ.get("BINGX_API_KEY"), demo=False),  # flaw: only the names of the changes are looked at
        depth=5,
    )
    for part, value in changes.items():
        if not hasattr(settings, part):
            raise ValueError(f"no part {part}")
        setattr(settings, part, value)
    return settings
