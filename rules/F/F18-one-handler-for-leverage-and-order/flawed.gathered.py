# path: bingx_direct.py
import functools
import logging

import httpx

log = logging.getLogger("bingx.direct")


def _as_rejection(method):
    @functools.wraps(method)
    def wrapper(self, intent):
        try:
            return method(self, intent)
        except (httpx.HTTPError, KeyError) as exc:
            log.error("submit %s: %s", intent.intent_id, exc)
            return {"status": "REJECTED", "intent_id": intent.intent_id, "error": repr(exc)}

    return wrapper


class BingxDirectExecutionAdapter:
    def __init__(self, http: httpx.Client):
        self.http = http

    def _post(self, path, params):
        response = self.http.post(path, params=params)
        response.raise_for_status()
        return response.json()["data"]

    @_as_rejection
    def submit_intent(self, intent):
        common = {"symbol": intent.asset, "side": intent.side}
        self._post("/trade/leverage", {**common, "leverage": int(intent.leverage)})
        order = self._post("/trade/order", {**common, "type": "MARKET", "quantity": intent.target_size})  # flaw: whichever of the two requests failed, the answer is the same
        return {"status": "ACKED", "intent_id": intent.intent_id, "order_id": order["orderId"]}
