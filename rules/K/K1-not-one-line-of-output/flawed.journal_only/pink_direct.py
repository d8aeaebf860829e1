class PinkDirectRuntime:
    def __init__(self, kernel, journal_path):
        self.kernel = kernel
        self.journal = open(journal_path, "a")

    async def step(self, snapshot):  # flaw: rows go to the journal; the process itself says nothing
        outcome = self.kernel.process_intent(snapshot)
        self.journal.write(f"{outcome}\n")
        if not outcome["accepted"]:
            raise RuntimeError("refused")
        return outcome
