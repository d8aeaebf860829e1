# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any


class KernelSlotView:
    __slots__ = ("_kernel", "_slot_id")

    def __init__(self, kernel: Any, slot_id: int) -> None:
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)

    def __getattr__(self, name: str) -> Any:
        payload = self._kernel.slot_payload(self._slot_id)
        if name not in payload:
            raise AttributeError(name)
        return payload[name]

    def __setattr__(self, name: str, value: Any) -> None:
        payload = self._kernel.slot_payload(self._slot_id)
        payload[name] = value  # flaw: any name is added to the payload, serde drops the unknown ones
        self._kernel.store_slot(self._slot_id, payload)


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int) -> None:
        self._rust = rust
        self._handle = handle

    def slot_payload(self, slot_id: int) -> dict:
        return json.loads(self._rust.slot_json(self._handle, slot_id))

    def store_slot(self, slot_id: int, payload: dict) -> None:
        self._rust.set_slot(self._handle, slot_id, json.dumps(payload))

    def slot(self, slot_id: int) -> KernelSlotView:
        return KernelSlotView(self, slot_id)
