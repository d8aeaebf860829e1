# path: pink_clickhouse.py
from collections import defaultdict
from typing import Any


class PinkPersistence:
    def __init__(self, sink: Any) -> None:
        self._sink = sink
        self._legs: dict[str, list[tuple[float, float]]] = defaultdict(list)

    def persist_fill_events(self, slot_dict: dict, events: list) -> None:
        trade_id = slot_dict["trade_id"]
        for event in events:
            if event.side == "EXIT" and event.size > 0:
                self._legs[trade_id].append((float(event.price), float(event.size)))
        if slot_dict.get("closed"):
            self._write_trade_event(slot_dict)
            self._legs.pop(trade_id, None)

    def _mean_exit(self, trade_id: str) -> float:
        legs = self._legs[trade_id]
        total = sum(size for _, size in legs)
        return sum(price * size for price, size in legs) / total if total else 0.0

    def _write_trade_event(self, slot_dict: dict) -> None:
        row = {"trade_id": slot_dict["trade_id"], "side": slot_dict["side"]}
        row.update(entry_price=float(slot_dict["entry_price"]), pnl=float(slot_dict["realized_pnl"]))
        row.update(exit_price=self._mean_exit(slot_dict["trade_id"]))
        self._sink("trade_events", row)
