# path: rust_backend.py
import json
from dataclasses import asdict

from contracts import TradeSlot, VenueOrder


def _order_to_payload(order: VenueOrder) -> dict:  # flaw: no caller
    return {
        "client_order_id": order.client_order_id,
        "venue_order_id": order.venue_order_id,
        "side": order.side.value,
        "intended_size": float(order.intended_size),
        "filled_size": float(order.filled_size),
    }


def _slot_to_payload(slot: TradeSlot) -> dict:
    payload = asdict(slot)
    payload["side"] = slot.side.value
    for key in ("active_entry_order", "active_exit_order"):
        order = getattr(slot, key)
        payload[key] = None if order is None else {**asdict(order), "side": order.side.value}
    return payload


class ExecutionKernel:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle

    def reconcile_from_slots(self, slots):
        body = json.dumps([_slot_to_payload(s) for s in slots]).encode()
        return self._lib.reconcile_slots_json(self._handle, body)
