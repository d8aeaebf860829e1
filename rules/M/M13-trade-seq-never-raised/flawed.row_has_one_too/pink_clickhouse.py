class Rows:
    def __init__(self):
        self.written = 0
        self.rows = []

    def trade(self, slot):
        self.written += 1
        self.rows.append({"id": slot.trade_id, "trade_seq": self.written + 1})
