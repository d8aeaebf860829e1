# path: bingx_user_stream.py
import uuid

from contracts import StreamEvent


def _order_event(message: dict) -> StreamEvent:
    order = message["o"]
    event_id = message.get("event_id") or uuid.uuid4().hex  # flaw: integer 0 is taken for missing
    return StreamEvent(
        event_id=str(event_id),
        order_id=str(order["i"]),
        status=order["X"],
        filled=float(order["z"]),
        price=float(order["ap"]),
        timestamp=int(message["E"]),
    )
