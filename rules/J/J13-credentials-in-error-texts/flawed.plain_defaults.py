# path: config.py
from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass
class BingxConfig:
    base_url: str = "https://open-api.bingx.com"
    api_key: str = ""  # flaw: the generated repr shows it, and the secret below
    secret_key: str = ""


def load() -> BingxConfig:
    config = BingxConfig(api_key=os.environ["BINGX_API_KEY"], secret_key=os.environ["BINGX_API_SECRET"])
    if len(config.secret_key) < 32:
        raise RuntimeError(f"unusable: {config}")
    return config
