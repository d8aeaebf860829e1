# path: launcher.py
import os
from dataclasses import dataclass

from bingx_direct import BingxDirectExecutionAdapter


@dataclass
class BingxConfig:
    api_key: str | None
    secret_key: str | None

    def __post_init__(self):
        missing = [
            name
            for name, value in (("BINGX_API_KEY", self.api_key), ("BINGX_SECRET_KEY", self.secret_key))
            if not value
        ]
        if missing:
            raise SystemExit(f"missing environment: {', '.join(missing)}")


def build_launcher_bundle():
    config = BingxConfig(os.environ.get("BINGX_API_KEY"), os.environ.get("BINGX_SECRET_KEY"))
    return {"venue": BingxDirectExecutionAdapter(config)}
