# path: pink_clickhouse.py
class PinkClickHouse:
    def __init__(self, sink):
        self._sink = sink

    def persist_recovery_state(self, *, snapshot, kernel_snapshot, slot_id=0):
        acc_dict, slots = kernel_snapshot["account"], kernel_snapshot["slots"]
        slot_dict = slots[slot_id] if slot_id < len(slots) else {}
        trade_id = slot_dict.get("trade_id") or next(iter(kernel_snapshot["active_trade_index"]), "")
        self._write_trade_reconstruction(
            snapshot,
            trade_id,
            capital=acc_dict["capital"],
            drawdown=1.0 - acc_dict["equity"] / acc_dict["peak_capital"],
        )

    def _write_trade_reconstruction(self, snapshot, trade_id, *, capital, drawdown):
        self._sink(
            "trade_reconstruction",
            {
                "symbol": snapshot.symbol,
                "trade_id": trade_id,
                "capital": capital,
                "drawdown": drawdown,
            },
        )
