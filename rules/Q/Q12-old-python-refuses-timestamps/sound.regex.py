# path: rust_backend.py
import json
import re
from datetime import datetime
from types import SimpleNamespace

_FRACTION = re.compile(r"\.(\d+)")


def _kernel_time(text):
    text = text.replace("Z", "+00:00")
    if "." not in text:
        return datetime.fromisoformat(text)
    return datetime.fromisoformat(_FRACTION.sub(lambda m: "." + m.group(1)[:6].ljust(6, "0"), text))


class ExecutionKernel:
    def _decode(self, text):
        doc = json.loads(text)
        slot = doc["slot"]
        for name in ("entry_time", "updated_at"):
            slot[name] = _kernel_time(slot[name])
        for step in doc["transitions"]:
            step["timestamp"] = _kernel_time(step["timestamp"])
        doc["at"] = _kernel_time(doc["at"])
        return SimpleNamespace(**doc)
