class ExecutionKernel:
    def process_intent(self, intent):
        if intent.action == KernelCommandType.CANCEL:
            return self.venue.cancel(self.order)
        return self.venue.submit(intent)
