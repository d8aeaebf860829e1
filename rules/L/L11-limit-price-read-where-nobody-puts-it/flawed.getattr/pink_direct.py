from contracts import KernelIntent


class PinkDirectRuntime:
    def _decision_to_kernel_intent(self, decision):
        return KernelIntent(
            trade_id=decision.trade_id,
            action=decision.action,
            side=decision.side,
            target_size=decision.size,
            metadata={"order_type": decision.order_type, "limit_price": decision.limit_price},
        )
