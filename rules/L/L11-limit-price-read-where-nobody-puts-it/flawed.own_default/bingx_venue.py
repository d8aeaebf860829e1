class BingxVenueAdapter:
    def _legacy_intent(self, intent):
        price = intent.limit_price or 0.0
        return LegacyIntent(
            symbol=intent.asset,
            quantity=intent.target_size,
            order_type=intent.metadata.get("order_type", "MARKET"),
            limit_price=price,  # flaw: only the order type is looked for in the metadata
        )
