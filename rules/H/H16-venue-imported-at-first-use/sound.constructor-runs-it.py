# path: bingx_venue.py
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bingx_direct import BingxDirectExecutionAdapter


def _make_client(config):
    from bingx_direct import BingxDirectExecutionAdapter

    return BingxDirectExecutionAdapter(config)


class BingxVenueAdapter:
    def __init__(self, config):
        self._client: "BingxDirectExecutionAdapter" = _make_client(config)

    def submit(self, intent):
        return self._client.submit_intent(intent)
