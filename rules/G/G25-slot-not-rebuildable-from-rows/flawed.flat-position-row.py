# path: pink_clickhouse.py
import time


class PinkClickHousePersistence:
    def __init__(self, client) -> None:
        self._client = client

    def _write_position_state(self, slot) -> None:
        row = {  # flaw: no event ids, no exit plan, no orders, no metadata
            "ts": time.time(),
            "slot_id": slot.slot_id,
            "trade_id": slot.trade_id,
            "asset": slot.asset,
            "side": slot.side.value,
            "fsm_state": slot.fsm_state.value,
            "entry_price": slot.entry_price,
            "size": slot.size,
            "realized_pnl": slot.realized_pnl,
            "unrealized_pnl": slot.unrealized_pnl,
        }
        self._client.insert("position_state", [list(row.values())], column_names=list(row))

    def persist(self, slots) -> None:
        for slot in slots:
            if not slot.is_free():
                self._write_position_state(slot)
