# path: launcher.py
from dataclasses import dataclass
from typing import Any


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any

    def __enter__(self) -> "DITAv2LauncherBundle":
        return self

    def __exit__(self, exc_type, exc, tb) -> None:
        self.close()

    def close(self) -> None:
        try:
            self.venue.close()
        finally:
            self.kernel.close()


def run(build, steps: int) -> None:
    with build() as bundle:
        for _ in range(steps):
            bundle.kernel.step()
