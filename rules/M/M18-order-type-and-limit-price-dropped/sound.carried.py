# path: pink_direct.py
from contracts import KernelAction, KernelIntent, OrderType, TradeSide


class PinkDirectRuntime:
    def __init__(self, kernel, engine):
        self.kernel = kernel
        self.engine = engine

    def _decision_to_kernel_intent(self, decision, slot_id):
        if decision.order_type is OrderType.LIMIT and not decision.limit_price > 0:
            raise ValueError(f"{decision.trade_id}: LIMIT without a price")
        return KernelIntent(
            trade_id=decision.trade_id,
            slot_id=slot_id,
            action=KernelAction(decision.action),
            side=TradeSide(decision.side),
            target_size=float(decision.size),
            order_type=decision.order_type,
            limit_price=decision.limit_price,
            metadata={"reason": decision.reason},
        )
