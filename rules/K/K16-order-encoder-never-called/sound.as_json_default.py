# path: rust_backend.py
import functools
import json

from contracts import TradeSlot, VenueOrder


@functools.singledispatch
def _to_payload(value):
    raise TypeError(type(value).__name__)


@_to_payload.register(VenueOrder)
def _order_to_payload(order):
    return {"client_order_id": order.client_order_id, "intended_size": order.intended_size}


@_to_payload.register(TradeSlot)
def _slot_to_payload(slot):
    return {"slot_id": slot.slot_id, "size": slot.size, "orders": slot.orders}


class ExecutionKernel:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle

    def reconcile_from_slots(self, slots):
        body = json.dumps(slots, default=_to_payload)
        return self._lib.reconcile_slots_json(self._handle, body.encode())
