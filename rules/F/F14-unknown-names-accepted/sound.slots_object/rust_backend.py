import json
from dataclasses import asdict, dataclass
@dataclass(slots=True)
class TradeSlot:
    size: float = 0.0
    stop_price: float = 0.0
class KernelSlotView:
    def __init__(self, native, slot_id):
        self.__dict__.update(_native=native, _slot_id=slot_id)
    def __setattr__(self, name, value):
        slot = TradeSlot(**json.loads(self._native.slot_json(self._slot_id)))
        setattr(slot, name, value)
        self._native.set_slot(self._slot_id, json.dumps(asdict(slot)))
