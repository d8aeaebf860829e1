class ExecutionKernel:
    def __init__(self, venue, report):
        self.venue, self.report = venue, report

    def process_intent(self, intent):
        outcome = self.venue.submit(intent)
        self.report("intent", trade_id=intent["trade_id"], accepted=outcome["accepted"])
        return outcome

    def pump(self):
        for event in self.venue.poll():
            self.report("event", trade_id=event.trade_id, kind=event.kind)
        return self.venue.open
