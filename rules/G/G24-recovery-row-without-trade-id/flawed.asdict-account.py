# path: pink_clickhouse.py
from dataclasses import asdict, dataclass
from typing import Any, Sequence


@dataclass(frozen=True)
class AccountSnapshot:
    capital: float
    equity: float
    realized_pnl: float


def _write_trade_reconstruction(sink: Any, trade_id: str, payload: dict) -> None:
    sink.insert("trade_reconstruction", {"trade_id": trade_id, **payload})


def persist_recovery_state(sink: Any, account: AccountSnapshot, slots: Sequence[Any]) -> None:
    acc_dict = asdict(account)
    try:
        trade_id = str(acc_dict["trade_id"])
    except KeyError:
        trade_id = ""  # flaw: always taken, the row names no trade
    _write_trade_reconstruction(
        sink,
        trade_id,
        {"capital": acc_dict["capital"], "open_slots": sum(1 for s in slots if s.size > 0)},
    )
