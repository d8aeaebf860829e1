class PinkDirectRuntime:
    def __init__(self, kernel, engine, persistence):
        self.kernel = kernel
        self.engine = engine
        self.persistence = persistence

    def step(self, snapshot):
        decision = self.engine.decide(snapshot)
        outcome = self.kernel.process_intent(decision.to_intent())
        self.persistence.persist_outcome(outcome)
        return outcome
