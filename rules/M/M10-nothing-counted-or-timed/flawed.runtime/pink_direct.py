import logging

log = logging.getLogger("pink")


class PinkDirectRuntime:
    def __init__(self, kernel, engine, persistence):
        self.kernel = kernel
        self.engine = engine
        self.persistence = persistence

    def step(self, snapshot):
        decision = self.engine.decide(snapshot)
        if decision is None:
            return None
        outcome = self.kernel.process_intent(decision.to_intent())
        if not outcome.accepted:
            log.info("refused: %s", outcome.diagnostic_code)
        self.persistence.persist(outcome)
        return outcome
