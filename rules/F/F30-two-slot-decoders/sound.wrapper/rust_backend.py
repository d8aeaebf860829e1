import dataclasses
import json

from contracts import TradeSlot

_NAMES = frozenset(f.name for f in dataclasses.fields(TradeSlot))


def _slot_from_payload(payload):
    unknown = set(payload) - _NAMES
    if unknown:
        raise ValueError(f"unknown slot fields {sorted(unknown)}")
    return TradeSlot(**payload)


class ExecutionKernel:
    def __init__(self, native):
        self._native = native

    def slots(self):
        return [_slot_from_payload(p) for p in json.loads(self._native.slots_json())]
