# path: bingx_venue.py
from __future__ import annotations

from typing import Any, Optional


class BingxVenueAdapter:
    def __init__(self, config: dict[str, Any]) -> None:
        self._config = config
        self._direct: Optional[Any] = None

    def _backend(self):
        if self._direct is None:
            from bingx_direct import BingxDirectExecutionAdapter  # flaw: imported with the first order

            self._direct = BingxDirectExecutionAdapter(**self._config)
        return self._direct

    def submit(self, order: dict) -> dict:
        return self._backend().place_order(order)


def build_launcher_bundle(config: dict) -> dict:
    return {"venue": BingxVenueAdapter(config["bingx"])}
