# path: bingx_direct.py
import logging

import requests

log = logging.getLogger("bingx.direct")


class BingxDirectExecutionAdapter:
    BASE = "https://open-api.bingx.com"

    def __init__(self, signer, session=None):
        self.signer = signer
        self.session = session or requests.Session()

    def _post(self, path, **params):
        resp = self.session.post(self.BASE + path, params=self.signer(params), timeout=5)
        resp.raise_for_status()
        return resp.json()

    def _ensure_leverage(self, symbol, side, wanted):
        leverage = max(1, min(int(wanted), 20))
        log.debug("leverage %s %s -> %d", symbol, side, leverage)
        self._post("/openApi/swap/v2/trade/leverage", symbol=symbol, side=side, leverage=leverage)

    def submit_intent(self, intent):
        if intent.action == "ENTER" or intent.action == "EXIT":
            self._ensure_leverage(intent.asset, intent.side, intent.leverage)  # flaw: posted at every submit
        order = {
            "symbol": intent.asset,
            "side": intent.side,
            "type": intent.order_type,
            "quantity": intent.target_size,
        }
        if intent.order_type == "LIMIT":
            order["price"] = intent.limit_price
        return self._post("/openApi/swap/v2/trade/order", **order)
