from shipper import Shipper


class Rows:
    def __init__(self, base):
        self.shipper = Shipper(base)

    def persist_outcome(self, outcome):
        for t in outcome.transitions:
            self.shipper.add("pink.transitions", {"trade": t.trade_id, "next": t.next_state})
