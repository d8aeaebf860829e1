# path: bingx_direct.py
import hashlib
import hmac
import time
from urllib.parse import urlencode

import requests


class BingxDirectExecutionAdapter:
    BASE = "https://open-api.bingx.com"

    def __init__(self, key, secret):
        self._key, self._secret = key, secret
        self._http = requests.Session()

    def _signed(self, params):
        params["timestamp"] = int(time.time() * 1000)
        query = urlencode(params)
        sig = hmac.new(self._secret.encode(), query.encode(), hashlib.sha256).hexdigest()
        return f"{query}&signature={sig}"

    def submit_intent(self, intent):
        params = {  # flaw: no clientOrderID goes with the order
            "symbol": intent.symbol,
            "side": intent.side,
            "positionSide": intent.position_side,
            "type": intent.order_type,
            "quantity": intent.size,
        }
        url = f"{self.BASE}/openApi/swap/v2/trade/order?{self._signed(params)}"
        answer = self._http.post(url, headers={"X-BX-APIKEY": self._key}, timeout=5)
        answer.raise_for_status()
        return answer.json()["data"]["order"]
