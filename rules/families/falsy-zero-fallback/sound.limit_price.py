def intent(decision, snapshot):
    return {"symbol": decision.symbol, "limit_price": decision.limit_price or snapshot.price}
