# path: bingx_direct.py
import requests


class BingxDirectExecutionAdapter:
    def __init__(self, http, signer, order_log):
        self._http = http
        self._signer = signer
        self._order_log = order_log

    def _post(self, params):
        return self._http.post("/openApi/swap/v2/trade/order", params=self._signer.sign(params), timeout=5).json()

    def _find(self, symbol, coid):
        params = self._signer.sign({"symbol": symbol, "clientOrderID": coid})
        reply = self._http.get("/openApi/swap/v2/trade/order", params=params, timeout=5).json()
        return reply["data"]["order"] if reply["code"] == 0 else None

    def submit_intent(self, intent):
        coid = intent.client_order_id
        self._order_log.record(coid, intent)
        params = {
            "symbol": intent.symbol,
            "side": intent.side,
            "type": intent.order_type,
            "quantity": intent.size,
            "clientOrderID": coid,
        }
        try:
            return self._post(params)
        except requests.Timeout:
            return self._find(intent.symbol, coid) or self._post(params)
