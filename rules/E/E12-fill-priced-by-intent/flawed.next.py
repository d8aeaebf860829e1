# path: bingx_venue.py
import logging

log = logging.getLogger("pink.bingx")


def _float(value):
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0


def _events_from_submit(intent, ack, clock):
    order = ack.get("order") or ack
    executed = _float(order.get("executedQty"))
    if executed <= 0.0:
        return [{"kind": "ORDER_ACK", "trade_id": intent.trade_id, "ts": clock()}]

    candidates = [order.get("avgPrice"), order.get("fillPrice"), order.get("lastPrice")]
    candidates += [intent.limit_price, intent.reference_price]
    price = next((p for p in map(_float, candidates) if p), 0.0)  # flaw: slips past the venue to the limit or reference price
    log.info("fill %s %.8f @ %.8f", intent.trade_id, executed, price)
    done = executed >= intent.target_size - 1e-9
    return [
        {"kind": "ORDER_ACK", "trade_id": intent.trade_id, "ts": clock()},
        {
            "kind": "FULL_FILL" if done else "PARTIAL_FILL",
            "trade_id": intent.trade_id,
            "price": price,
            "filled_size": executed,
            "ts": clock(),
        },
    ]
