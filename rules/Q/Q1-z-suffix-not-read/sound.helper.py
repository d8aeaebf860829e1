# path: rust_backend.py
import re
from datetime import datetime, timezone

from contracts import KernelTransition

_TIME = re.compile(r"(?P<base>[^.Z+]+)(?:\.(?P<frac>\d+))?(?P<zone>Z|[+-]\d\d:\d\d)?$")


def parse_kernel_time(text: str) -> datetime:
    match = _TIME.match(text)
    if match is None:
        raise ValueError(f"not a kernel time: {text!r}")
    micros = (match["frac"] or "0")[:6].ljust(6, "0")
    zone = "+00:00" if match["zone"] in (None, "Z") else match["zone"]
    return datetime.fromisoformat(f"{match['base']}.{micros}{zone}").astimezone(timezone.utc)


def transition_from_dict(row):
    return KernelTransition(
        prev_state=row["prev_state"],
        next_state=row["next_state"],
        timestamp=parse_kernel_time(row["timestamp"]),
    )
