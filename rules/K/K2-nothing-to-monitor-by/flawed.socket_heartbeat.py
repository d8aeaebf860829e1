# path: launcher.py
from dataclasses import dataclass


@dataclass
class StreamSettings:
    heartbeat_s: float = 20.0
    health_port: int = 0


class DITAv2LauncherBundle:  # flaw: the socket has its heartbeat and a port is set aside, and nothing answers there
    def __init__(self, kernel, session, settings):
        self.kernel = kernel
        self.socket = session.ws_connect(heartbeat=settings.heartbeat_s)

    def close(self):
        self.kernel.close()
