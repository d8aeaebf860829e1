from dataclasses import dataclass
from typing import Any


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    projection: Any

    def close(self):
        log_state(self.kernel.snapshot())
        for part in (self.kernel, self.venue, self.projection):  # flaw: the kernel has nothing that could be called
            stop = getattr(part, "close", None) or getattr(part, "shutdown", None)
            if stop is not None:
                stop()


def log_state(state):
    print(state)
