# path: bingx_direct.py
import contextlib
import time


class BingxDirectExecutionAdapter:
    CONFIRM_TRIES = 3

    def __init__(self, rest, sleep=time.sleep):
        self.rest = rest
        self.sleep = sleep

    def _still_open(self, symbol, client_id):
        for row in self.rest.get("/trade/openOrders", symbol=symbol)["orders"]:
            if row.get("clientOrderID") == client_id:
                return True
        return False

    def cancel(self, symbol, client_id):
        with contextlib.suppress(Exception):  # flaw: whatever went wrong, the list of open orders decides alone
            self.rest.delete("/trade/order", symbol=symbol, clientOrderID=client_id)
        attempt = 0
        while attempt < self.CONFIRM_TRIES:
            if not self._still_open(symbol, client_id):
                return {"client_id": client_id, "status": "CANCELED"}
            attempt += 1
            self.sleep(0.2 * attempt)
        return {"client_id": client_id, "status": "REJECTED"}
