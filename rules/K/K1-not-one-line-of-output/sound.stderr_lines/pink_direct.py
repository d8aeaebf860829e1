import json
import sys


def tell(what, **fields):
    sys.stderr.write(json.dumps({"what": what, **fields}) + "\n")


class PinkDirectRuntime:
    def __init__(self, kernel):
        self.kernel = kernel

    async def step(self, snapshot):
        outcome = self.kernel.process_intent(snapshot)
        tell("intent", accepted=outcome.accepted)
        return outcome
