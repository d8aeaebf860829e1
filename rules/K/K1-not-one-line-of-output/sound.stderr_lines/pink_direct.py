import json
import sys


def tell(what, **fields):
    sys.stderr.write(json.dumps({"what": what, **fields}) + "\n")


class PinkDirectRuntime:
    def __init__(self, kernel):
        self.kernel = kernel

    async def step(self, snapshot):
        try:
            outcome = self.kernel.process_intent(snapshot)
        except ConnectionError as error:
            tell("venue_failed", error=str(error))
            raise
        tell("intent", accepted=outcome.accepted)
        return outcome
