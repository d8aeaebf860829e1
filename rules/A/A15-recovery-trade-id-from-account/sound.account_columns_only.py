# path: pink_clickhouse.py
from dataclasses import asdict, dataclass
from typing import Any, Mapping


@dataclass
class ReconstructionRow:
    trade_id: str
    capital: float
    equity: float
    realized_pnl: float


class PinkPersistence:
    def __init__(self, sink: Any):
        self.sink = sink

    def persist_recovery_state(self, snapshot: Any, acc_dict: Mapping[str, float], slot: Any) -> None:
        fields = {key: float(acc_dict.get(key, 0.0)) for key in ("capital", "equity", "realized_pnl")}
        fields["trade_id"] = slot.trade_id if slot is not None else ""
        self._write_trade_reconstruction(**fields)

    def _write_trade_reconstruction(
        self, trade_id: str, capital: float, equity: float, realized_pnl: float
    ) -> None:
        row = ReconstructionRow(trade_id, capital, equity, realized_pnl)
        self.sink.put("trade_reconstruction", asdict(row))
