# path: launcher.py
import warnings
import weakref
from dataclasses import dataclass
from typing import Any


@dataclass(eq=False)
class DITAv2LauncherBundle:
    venue: Any
    kernel: Any

    def close(self):
        self.venue.close()
        self.kernel.close()


def _forgotten(*parts):
    warnings.warn("a bundle was dropped", ResourceWarning, stacklevel=2)
    for part in parts:
        part.close()


def build_launcher_bundle(venue, kernel):
    bundle = DITAv2LauncherBundle(venue, kernel)
    weakref.finalize(bundle, _forgotten, venue, kernel)
    return bundle
