# path: bingx_user_stream.py
import hashlib

from contracts import StreamEvent


def _event_id(message: dict) -> str:
    raw = message.get("event_id")
    if raw is not None:
        return str(raw)
    o = message["o"]
    basis = f"{o['i']}|{o['X']}|{o['z']}|{message['E']}"
    return hashlib.sha256(basis.encode()).hexdigest()[:24]


def _order_event(message: dict) -> StreamEvent:
    return StreamEvent(
        event_id=_event_id(message),
        order_id=str(message["o"]["i"]),
        status=message["o"]["X"],
        filled=float(message["o"]["z"]),
    )
