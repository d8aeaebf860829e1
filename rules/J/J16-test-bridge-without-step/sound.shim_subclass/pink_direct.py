class PinkDirectRuntime:
    def __init__(self, bundle, decision_engine):
        self.bundle, self.decision_engine = bundle, decision_engine

    def step(self):
        snapshot = self.bundle.feed.latest()
        intent = self.decision_engine.next_intent(snapshot)
        return self.bundle.kernel.process_intent(intent) if intent else None
