class ExecutionKernel:
    def __init__(self, venue):
        self.venue = venue

    def process_intent(self, intent):
        if intent.action == KernelCommandType.EXIT:
            self.size -= self.venue.submit(intent).filled
        else:
            self.size = self.venue.submit(intent).filled
