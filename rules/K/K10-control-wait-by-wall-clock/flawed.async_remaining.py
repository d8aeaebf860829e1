# path: control_plane.py
import asyncio
import datetime as dt


class RealZincControlPlane:
    """Control words in a Zinc region."""

    def __init__(self, region):
        self.region = region
        self.version = region.version()

    def _changed(self):
        current = self.region.version()
        if current == self.version:
            return False
        self.version = current
        return True

    async def wait(self, seconds: float) -> bool:
        until = dt.datetime.utcnow() + dt.timedelta(seconds=seconds)
        remaining = seconds
        while remaining > 0:
            if self._changed():
                return True
            await asyncio.sleep(min(0.02, remaining))
            remaining = (until - dt.datetime.utcnow()).total_seconds()  # flaw: depends on the clock of the system
        return False
