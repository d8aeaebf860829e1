import json


class ExecutionKernel:
    def __init__(self, lib, handle, account):
        self._lib, self._handle, self.account = lib, handle, account

    def mark_price(self, symbol, price):  # flaw: nothing calls it; the snapshot's price does not get here
        raw = self._lib.mark_price(self._handle, symbol.encode(), price)
        self.account.observe_slots(json.loads(raw)["slots"])

    def process_intent(self, intent):
        return json.loads(self._lib.process_intent(self._handle, intent.to_json().encode()))
