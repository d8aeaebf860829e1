class TradeSlot:
    def __init__(self, size):
        self.size = size


def slot_from_payload(row):
    return TradeSlot(size=float(row["size"]))
