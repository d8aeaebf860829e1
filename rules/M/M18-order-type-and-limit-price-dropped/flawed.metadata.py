# path: pink_direct.py
from contracts import KernelCommandType, KernelIntent, TradeSide


def _decision_to_kernel_intent(decision, slot_id, *, leverage_cap):
    side = TradeSide.LONG if decision.side > 0 else TradeSide.SHORT
    intent = KernelIntent(decision.trade_id, slot_id, KernelCommandType.ENTER, side)  # flaw: the limit stays in the decision
    intent.asset = decision.asset
    intent.target_size = abs(decision.size)
    intent.leverage = min(decision.leverage, leverage_cap)
    intent.reference_price = decision.price
    intent.metadata = {"reason": decision.reason, "confidence": decision.confidence}
    return intent
