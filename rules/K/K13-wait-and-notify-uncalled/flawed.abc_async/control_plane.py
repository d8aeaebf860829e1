import abc
import asyncio


class ControlPlane(abc.ABC):
    @abc.abstractmethod
    def snapshot(self): ...

    @abc.abstractmethod
    async def wait(self): ...

    @abc.abstractmethod
    def notify(self): ...  # flaw: the pair is implemented and used by nobody


class RealZincControlPlane(ControlPlane):
    def __init__(self, region):
        self._region = region
        self._event = asyncio.Event()

    def snapshot(self):
        return self._region.read_json()

    async def wait(self):
        await self._event.wait()
        self._event.clear()

    def notify(self):
        self._event.set()
