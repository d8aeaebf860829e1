# path: bingx_user_stream.py
from uuid import uuid4


def order_update(message):
    order = message["o"]
    if "t" in order:
        event_id = str(order["t"])
    else:
        event_id = uuid4().hex
    return OrderUpdate(event_id=event_id, order_id=order["i"])
