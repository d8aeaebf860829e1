# path: pink_clickhouse.py
import logging

log = logging.getLogger(__name__)


class TradeCapital:
    def __init__(self) -> None:
        self._by_trade: dict[str, float] = {}

    def on_first_fill(self, trade_id: str, capital: float) -> None:
        self._by_trade.setdefault(trade_id, capital)

    def advance(self, trade_id: str, pnl: float) -> None:
        self._by_trade[trade_id] += pnl

    def before(self, trade_id: str):
        return self._by_trade.get(trade_id)


def _write_trade_event(rows: list, slot, acc_dict: dict, ledger: TradeCapital) -> None:
    capital_before = ledger.before(slot.trade_id)
    if capital_before is None:
        log.warning("no capital snapshot for %s", slot.trade_id)
        capital_before = acc_dict["capital"] - slot.realized_pnl
    rows.append({"trade_id": slot.trade_id, "capital_before": capital_before})
