from contracts import KernelAction, KernelIntent, TradeSide


def limit_entry(trade_id, size, price):
    meta = {}
    meta["order_type"] = "LIMIT"
    meta["limit_price"] = price
    return KernelIntent(
        trade_id=trade_id,
        action=KernelAction.ENTER,
        side=TradeSide.LONG,
        target_size=size,
        metadata=meta,
    )


def test_limit_entry_rests(kernel):
    outcome = kernel.process_intent(limit_entry("t-1", 0.5, 100.0))
    assert outcome.accepted
