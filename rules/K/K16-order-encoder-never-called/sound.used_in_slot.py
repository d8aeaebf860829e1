# path: rust_backend.py
import json


def _order_to_payload(order):
    if order is None:
        return None
    return {
        "client_order_id": order.client_order_id,
        "side": order.side.value,
        "intended_size": order.intended_size,
        "filled_size": order.filled_size,
    }


def _slot_to_payload(slot):
    return {
        "slot_id": slot.slot_id,
        "size": slot.size,
        "active_entry_order": _order_to_payload(slot.active_entry_order),
        "active_exit_order": _order_to_payload(slot.active_exit_order),
    }


class ExecutionKernel:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle

    def reconcile_from_slots(self, slots):
        self._lib.reconcile_slots_json(self._handle, json.dumps(list(map(_slot_to_payload, slots))).encode())
