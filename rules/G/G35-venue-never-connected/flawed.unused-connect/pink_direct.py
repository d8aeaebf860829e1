class PinkDirectRuntime:
    def __init__(self, venue) -> None:
        self._venue = venue

    def step(self) -> None:
        for row in self._venue.reconcile():
            self._apply(row)

    def _apply(self, row: dict) -> None:
        if row.get("status") == "REJECTED":
            self._venue.submit({"symbol": row["symbol"], "side": "SELL"})
