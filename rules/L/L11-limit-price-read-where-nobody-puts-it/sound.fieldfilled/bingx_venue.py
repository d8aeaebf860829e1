from types import SimpleNamespace


class BingxVenueAdapter:
    def _legacy_intent(self, intent):
        return SimpleNamespace(
            trade_id=intent.trade_id,
            side=intent.side.value,
            quantity=intent.target_size,
            order_type=intent.order_type,
            limit_price=getattr(intent, "limit_price", None),
        )
