# path: pink_clickhouse.py
from typing import Any


def persist_recovery_state(sink: Any, account: Any, trade_id: str) -> None:
    acc_dict = {
        "capital": account.capital,
        "equity": account.equity,
        "trade_id": trade_id,
    }
    if not acc_dict["trade_id"]:
        return
    _write_trade_reconstruction(sink, acc_dict)


def _write_trade_reconstruction(sink: Any, acc_dict: dict) -> None:
    sink.insert(
        "trade_reconstruction",
        {"trade_id": acc_dict.get("trade_id", ""), "capital": acc_dict["capital"]},
    )
