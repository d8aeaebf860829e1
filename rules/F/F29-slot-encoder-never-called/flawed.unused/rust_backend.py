import json


def _slot_to_payload(slot):
    return {
        "slot_id": slot.slot_id,
        "trade_id": slot.trade_id,
        "size": slot.size,
        "entry_price": slot.entry_price,
        "fsm_state": slot.fsm_state.value,
    }


class ExecutionKernel:
    def __init__(self, rust, handle, zinc_plane):
        self._rust = rust
        self._handle = handle
        self.zinc_plane = zinc_plane

    def load_slot(self, slot):
        self._rust.set_slot(self._handle, slot.slot_id, json.dumps(_slot_to_payload(slot)))
        self.zinc_plane.write_slot(slot)
