class ExecutionKernel:
    def __init__(self):
        self.refused = 0

    def process_intent(self, intent):
        if not intent["size"]:
            self.refused += 1
            return {"accepted": False}
        return {"accepted": True}
