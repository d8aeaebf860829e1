# path: pink_clickhouse.py
import logging
from typing import Any, Mapping, Optional

log = logging.getLogger("pink.ch")


def _trade_id_of(mapping: Optional[Mapping[str, Any]]) -> str:
    if not mapping:
        return ""
    value = mapping.get("trade_id")
    return "" if value is None else str(value)


class PinkPersistence:
    def __init__(self, sink: Any):
        self.sink = sink

    def persist_recovery_state(self, snapshot: Any, acc_dict: dict, slots: list) -> None:
        held = [s for s in slots if s["size"] > 0]
        log.info("recovered %d open positions", len(held))
        self.sink.put("account_state", {"capital": acc_dict["capital"], "open": len(held)})
        self._write_trade_reconstruction(snapshot, trade_id=_trade_id_of(acc_dict))  # flaw: slots are counted and the account is asked

    def _write_trade_reconstruction(self, snapshot: Any, *, trade_id: str) -> None:
        self.sink.put("trade_reconstruction", {"price": snapshot.price, "trade_id": trade_id})
