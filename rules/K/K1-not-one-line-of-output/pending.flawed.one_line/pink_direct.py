import logging

log = logging.getLogger(__name__)


class PinkDirectRuntime:
    def __init__(self, kernel):
        self.kernel = kernel
        self.cycle = 0

    async def step(self, snapshot):  # flaw: a trade, a refusal and a failure look like any other cycle
        self.cycle += 1
        log.info("cycle %d", self.cycle)
        outcome = self.kernel.process_intent(snapshot)
        self.kernel.journal.append(outcome)
        return outcome
