class ExecutionKernel:
    def __init__(self, venue, journal):
        self.venue, self.journal = venue, journal

    def process_intent(self, intent):
        try:
            return {"accepted": True, "events": self.venue.submit(intent)}
        except ConnectionError as error:
            return {"accepted": False, "diagnostic": str(error)}
