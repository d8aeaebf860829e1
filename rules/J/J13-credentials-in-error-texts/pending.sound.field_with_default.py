# path: config.py
from __future__ import annotations

import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class BingxConfig:
    base_url: str = "https://open-api.bingx.com"
    api_key: str | None = field(default=None, repr=False)
    secret_key: str | None = field(default=None, repr=False)
    margin_mode: str = "CROSSED"


def load() -> BingxConfig:
    config = BingxConfig(api_key=os.environ.get("BINGX_API_KEY"), secret_key=os.environ.get("BINGX_API_SECRET"))
    if not config.secret_key:
        raise RuntimeError("BINGX_API_SECRET is not set")
    return config
