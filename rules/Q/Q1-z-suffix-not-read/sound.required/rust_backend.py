import json
from datetime import datetime

from contracts import KernelOutcome, KernelTransition


def _transition(row):
    return KernelTransition(
        trade_id=row["trade_id"],
        prev_state=row["prev_state"],
        next_state=row["next_state"],
        timestamp=datetime.fromisoformat(row["timestamp"]),
    )


def parse_outcome(text):
    doc = json.loads(text)
    return KernelOutcome(accepted=doc["accepted"], transitions=[_transition(t) for t in doc["transitions"]])
