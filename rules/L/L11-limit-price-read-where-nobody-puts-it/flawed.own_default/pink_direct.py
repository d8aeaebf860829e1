class PinkDirectRuntime:
    def _intent_for(self, decision, slot):
        metadata = {"order_type": decision.order_type}
        if decision.order_type == "LIMIT":
            metadata["limit_price"] = decision.limit_price
        return KernelIntent(asset=decision.symbol, target_size=decision.size, metadata=metadata)


def intent_from_row(row):
    return KernelIntent(asset=row["asset"], target_size=row["size"], limit_price=float(row.get("limit_price") or 0.0))
