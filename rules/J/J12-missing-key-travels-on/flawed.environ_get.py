# path: launcher.py
import os
from dataclasses import dataclass
from typing import Optional

from bingx_direct import BingxDirectExecutionAdapter


@dataclass
class BingxConfig:
    api_key: Optional[str]
    secret_key: Optional[str]
    testnet: bool = True


def _bingx_config():
    return BingxConfig(
        api_key=os.environ.get("BINGX_API_KEY"),  # flaw: None is carried on unchecked
        secret_key=os.environ.get("BINGX_SECRET_KEY"),
        testnet=os.environ.get("BINGX_TESTNET", "1") == "1",
    )


def build_launcher_bundle():
    config = _bingx_config()
    adapter = BingxDirectExecutionAdapter(config)
    return {"config": config, "venue": adapter}
