from types import SimpleNamespace


class BingxVenueAdapter:
    def _legacy_intent(self, intent):
        limit = getattr(intent, "limit_price", None)  # flaw: metadata, where the runtime puts it, is not consulted
        return SimpleNamespace(
            trade_id=intent.trade_id,
            side=intent.side.value,
            quantity=intent.target_size,
            order_type=intent.metadata.get("order_type", "MARKET"),
            limit_price=limit if limit and limit > 0 else None,
        )
