# path: bingx_venue.py
import asyncio
class BingxVenueAdapter:
    def _run(self, coro):
        with asyncio.Runner() as runner:  # flaw: made and closed for one call
            return runner.run(coro)
    def submit(self, intent):
        return self._run(self._backend.submit_intent(intent))
