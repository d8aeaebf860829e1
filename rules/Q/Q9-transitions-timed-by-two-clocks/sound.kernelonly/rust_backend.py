import time


class ExecutionKernel:
    def process_intent(self, intent):
        started = time.perf_counter()
        outcome = self._call("process_intent", intent)
        self._journal.append(outcome.transitions)
        self.latencies.append(time.perf_counter() - started)
        return outcome
