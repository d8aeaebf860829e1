# path: pink_clickhouse.py
from typing import Any, Mapping, MutableSequence


def _capital_pair(acc_dict: Mapping[str, Any], pnl: float) -> tuple[float, float]:
    after = float(acc_dict.get("capital", 0.0))
    before = after
    before -= pnl  # flaw: what other slots settled meanwhile stays inside
    return before, after


def _write_trade_event(rows: MutableSequence[dict], slot: Any, acc_dict: Mapping[str, Any]) -> None:
    pnl = float(slot.realized_pnl)
    capital_before, capital_after = _capital_pair(acc_dict, pnl)
    rows.append(
        {
            "trade_id": slot.trade_id,
            "pnl": pnl,
            "pnl_pct": pnl / capital_before if capital_before else 0.0,
            "capital_before": capital_before,
            "capital_after": capital_after,
        }
    )
