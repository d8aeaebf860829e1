# path: tests/live_helpers.py
def _opposite(side):
    return TradeSide.SHORT if side is TradeSide.LONG else TradeSide.LONG  # flaw: an EXIT bears the position's own side
def _flatten(kernel, slot):
    kernel.process_intent(KernelIntent(action="EXIT", trade_id=slot.trade_id, side=_opposite(slot.side), target_size=slot.size))
