def unrealized(slot, price):
    entry = slot.entry_price
    if entry <= 0.0:
        return 0.0
    return (price - entry) * slot.size
def decode(raw):
    return dict(entry_price=float(raw.get("entry_price") or 0.0))
