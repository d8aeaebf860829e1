def unrealized(slot, price):
    entry = slot.entry_price
    if not entry:
        return 0.0  # flaw: truthiness here, below or equal zero in the kernel
    return (price - entry) * slot.size
