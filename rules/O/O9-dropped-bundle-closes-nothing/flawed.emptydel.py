# path: launcher.py
from dataclasses import dataclass
from typing import Any


@dataclass
class DITAv2LauncherBundle:  # flaw: what drops it is told nothing, and nothing is closed
    kernel: Any
    venue: Any

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        self.venue.close()
        self.kernel.close()

    def __del__(self):
        pass
