class ExecutionKernel:
    def __init__(self, core, venue):
        self.core = core
        self.venue = venue

    def process_intent(self, intent):
        result = self.core.process_intent(intent)
        if result.submit:
            self.venue.submit({"type": intent.order_type, "price": intent.price, "qty": intent.size})
        return result
