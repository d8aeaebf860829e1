from datetime import datetime

from contracts import KernelTransition


def transitions_from(rows):
    return [
        KernelTransition(
            trade_id=row["trade_id"],
            prev_state=row["prev_state"],
            next_state=row["next_state"],
            timestamp=datetime.fromisoformat(row["timestamp"]),
        )
        for row in rows
    ]
