# path: rust_backend.py
from datetime import datetime
from typing import Iterable, List

from contracts import KernelTransition


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))  # flaw: chrono's nine fraction digits still fail before 3.11


def transitions_from(rows: Iterable[dict]) -> List[KernelTransition]:
    return [
        KernelTransition(
            trade_id=row["trade_id"],
            prev_state=row["prev_state"],
            next_state=row["next_state"],
            timestamp=_utc(row["timestamp"]),
        )
        for row in rows
    ]


def slot_times(slot: dict) -> dict:
    return {name: _utc(slot[name]) for name in ("entry_time", "updated_at") if slot.get(name)}
