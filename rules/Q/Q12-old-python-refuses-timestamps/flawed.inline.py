# path: rust_backend.py
import json
from datetime import datetime
from types import SimpleNamespace


class ExecutionKernel:
    def _decode(self, text):
        doc = json.loads(text)
        slot = doc["slot"]
        slot["entry_time"] = datetime.fromisoformat(slot["entry_time"])  # flaw: Z and nine digits, unreadable before Python 3.11
        slot["updated_at"] = datetime.fromisoformat(slot["updated_at"])
        for order in slot["orders"]:
            order["created_at"] = datetime.fromisoformat(order["created_at"])
        for step in doc["transitions"]:
            step["timestamp"] = datetime.fromisoformat(step["timestamp"])
        doc["at"] = datetime.fromisoformat(doc["at"])
        return SimpleNamespace(**doc)

    def process_intent(self, intent):
        return self._decode(self._rust.process_intent(self._handle, intent.to_json()))
