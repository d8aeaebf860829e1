# path: pink_clickhouse.py
class PinkClickHouse:
    def __init__(self, sink, strategy="pink"):
        self._sink = sink
        self._strategy = strategy

    def persist_recovery_state(self, *, snapshot, kernel_snapshot, acc_dict=None):
        account = acc_dict if acc_dict is not None else kernel_snapshot["account"]
        fields = {
            "trade_id": str(account.get("trade_id", "")),  # flaw: looked up among capital and equity
            "capital": float(account.get("capital", 0.0)),
            "realized_pnl": float(account.get("realized_pnl", 0.0)),
        }
        self._write_trade_reconstruction(snapshot, **fields)

    def _write_trade_reconstruction(self, snapshot, *, trade_id, capital, realized_pnl):
        self._sink(
            "trade_reconstruction",
            {
                "strategy": self._strategy,
                "symbol": snapshot.symbol,
                "trade_id": trade_id,
                "capital": capital,
                "realized_pnl": realized_pnl,
            },
        )
