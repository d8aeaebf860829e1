def _legacy_intent(intent):
    fields = ("trade_id", "side", "target_size", "leverage", "limit_price")
    legacy = {name: getattr(intent, name, 0.0) for name in fields}  # flaw: limit_price only from the field
    legacy["order_type"] = str(intent.metadata.get("order_type", intent.order_type))
    if legacy["order_type"] == "LIMIT" and not legacy["limit_price"]:
        legacy["order_type"] = "MARKET"
    return legacy
