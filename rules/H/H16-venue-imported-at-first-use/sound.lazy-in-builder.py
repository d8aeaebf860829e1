# path: launcher.py
from typing import Any

from mock_venue import MockVenue
from pink_direct import PinkDirectRuntime


def _make_execution_adapter(config: dict[str, Any]):
    if config["venue"] == "mock":
        return MockVenue()
    from bingx_direct import BingxDirectExecutionAdapter

    return BingxDirectExecutionAdapter(config["api_key"], config["api_secret"])


def build_launcher_bundle(config: dict[str, Any], kernel) -> PinkDirectRuntime:
    adapter = _make_execution_adapter(config)
    return PinkDirectRuntime(kernel, adapter)


def main(config: dict[str, Any], kernel) -> None:
    runtime = build_launcher_bundle(config, kernel)
    while True:
        runtime.step()
