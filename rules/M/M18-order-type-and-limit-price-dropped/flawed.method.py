# path: pink_direct.py
from contracts import KernelAction, KernelIntent, TradeSide


class PinkDirectRuntime:
    def __init__(self, kernel, engine):
        self.kernel = kernel
        self.engine = engine

    def _decision_to_kernel_intent(self, decision, slot_id):
        return KernelIntent(  # flaw: order_type and limit_price of the decision are left out
            trade_id=decision.trade_id,
            slot_id=slot_id,
            action=KernelAction(decision.action),
            side=TradeSide(decision.side),
            target_size=float(decision.size),
            leverage=float(decision.leverage),
            reference_price=float(decision.price),
            metadata={"reason": decision.reason},
        )

    def step(self, snapshot):
        decision = self.engine.decide(snapshot)
        return self.kernel.process_intent(self._decision_to_kernel_intent(decision, 0))
