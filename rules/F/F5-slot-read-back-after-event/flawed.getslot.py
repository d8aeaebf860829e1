# path: rust_backend.py
from __future__ import annotations

import ctypes
import json
from typing import Any, Dict


class _RustKernelLib:
    def __init__(self, path: str) -> None:
        self.lib = ctypes.CDLL(path)
        for name in ("dk_on_venue_event", "dk_slot_json"):
            getattr(self.lib, name).restype = ctypes.c_char_p

    def on_venue_event(self, handle: int, text: bytes) -> Dict[str, Any]:
        """Returns {"accepted": …, "diagnostic_code": …, "slot": {…}}."""
        return json.loads(self.lib.dk_on_venue_event(ctypes.c_void_p(handle), text))

    def slot(self, handle: int, slot_id: int) -> Dict[str, Any]:
        return json.loads(self.lib.dk_slot_json(ctypes.c_void_p(handle), ctypes.c_uint32(slot_id)))


class ExecutionKernel:
    def __init__(self, rust: _RustKernelLib, handle: int, projection: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.projection = projection

    def on_venue_event(self, event: Any) -> Dict[str, Any]:
        result = self._rust.on_venue_event(self._handle, json.dumps(event.to_dict()).encode())
        slot = self._rust.slot(self._handle, event.slot_id)  # flaw: the result holds this slot already
        self.projection.write_slot(slot)
        return {"accepted": result["accepted"], "code": result["diagnostic_code"], "slot": slot}
