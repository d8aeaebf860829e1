class ExecutionKernel:
    def __init__(self, core, venue):
        self.core = core
        self.venue = venue

    def process_intent(self, intent):
        result = self.core.process_intent(intent)
        if result["submit"]:
            kind = getattr(intent, "order_type", "MARKET")
            price = intent.price if kind == "LIMIT" else None
            self.venue.submit(intent.trade_id, kind, price, intent.size)
        return result
