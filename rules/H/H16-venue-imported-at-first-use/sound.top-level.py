# path: bingx_venue.py
from __future__ import annotations

from typing import Any

from bingx_direct import BingxDirectExecutionAdapter


class BingxVenueAdapter:
    def __init__(self, config: dict[str, Any]) -> None:
        self._direct = BingxDirectExecutionAdapter(**config)

    def submit(self, order: dict) -> dict:
        return self._direct.place_order(order)


def build_launcher_bundle(config: dict) -> dict:
    return {"venue": BingxVenueAdapter(config["bingx"])}
