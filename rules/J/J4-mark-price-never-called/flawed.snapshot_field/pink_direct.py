class Snapshot:
    mark_price: float


class PinkDirectRuntime:
    def __init__(self, kernel, decide):
        self.kernel = kernel
        self.decide = decide

    def step(self, snapshot: Snapshot):
        return [self.kernel.process_intent(i) for i in self.decide(snapshot.mark_price)]
