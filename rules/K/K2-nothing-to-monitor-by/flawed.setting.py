# path: launcher.py
from dataclasses import dataclass


@dataclass(frozen=True)
class StreamSettings:
    url: str
    heartbeat: float = 15.0
    reconnect_after: float = 2.0


@dataclass
class DITAv2LauncherBundle:  # flaw: the heartbeat is a setting of the socket, and no one outside can ask
    kernel: object
    settings: StreamSettings

    async def run(self):
        async with self.http.ws_connect(self.settings.url, heartbeat=self.settings.heartbeat) as socket:
            async for message in socket:
                self.kernel.on_venue_event(message)
