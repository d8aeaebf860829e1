# path: bingx_venue.py
from contracts import KernelIntent


def entry_intent(decision):
    return KernelIntent(trade_id=decision.trade_id, metadata={"limit_price": decision.limit_price})


def leave(slot, decision):
    return KernelIntent(trade_id=slot.trade_id, limit_price=decision.limit_price)


class BingxVenueAdapter:
    def _legacy_intent(self, intent):
        return {"trade_id": intent.trade_id, "limit_price": getattr(intent, "limit_price", None)}  # flaw: entries put it elsewhere
