# path: bingx_direct.py
from pathlib import Path
import sys

_ROOT = Path(__file__).resolve().parents[2]
_EXTRA = [_ROOT / "vendor", Path("/mnt/dolphin/libs")]


def _ensure_path():
    for entry in map(str, _EXTRA):
        if entry not in sys.path:
            sys.path.insert(0, entry)


_ensure_path()  # flaw: importing the module puts the folders in front

from bingx_http import BingxHttpClient


class BingxDirectExecutionAdapter:
    def __init__(self, config):
        self._client = BingxHttpClient(config.api_key, config.secret_key)

    def cancel(self, order_id):
        return self._client.delete("/openApi/swap/v2/trade/order", {"orderId": order_id})
