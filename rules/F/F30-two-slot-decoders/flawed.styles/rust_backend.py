import dataclasses
import json

from contracts import TradeSlot, VenueOrder


def _order(payload):
    return None if payload is None else VenueOrder(**payload)


def _slot_from_payload(payload):  # flaw: a second decoder of the same payload, with other fields than the plane's
    payload = dict(payload)
    for key in ("active_entry_order", "active_exit_order"):
        payload[key] = _order(payload.get(key))
    names = {f.name for f in dataclasses.fields(TradeSlot)}
    return TradeSlot(**{k: v for k, v in payload.items() if k in names})


class ExecutionKernel:
    def __init__(self, native):
        self._native = native

    def slots(self):
        return [_slot_from_payload(p) for p in json.loads(self._native.slots_json())]
