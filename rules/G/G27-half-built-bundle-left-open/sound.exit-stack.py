# path: launcher.py
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from bingx_venue import BingxVenueAdapter
from real_zinc_plane import RealZincControlPlane, RealZincPlane
from rust_backend import ExecutionKernel


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    stack: ExitStack

    def close(self) -> None:
        self.stack.close()


def build_launcher_bundle(config) -> DITAv2LauncherBundle:
    with ExitStack() as stack:
        plane = RealZincPlane(prefix=config.zinc_prefix)
        stack.callback(plane.close)
        control = RealZincControlPlane(prefix=config.zinc_prefix)
        stack.callback(control.close)
        venue = BingxVenueAdapter(config.bingx)
        stack.callback(venue.close)
        kernel = ExecutionKernel(plane=plane, control=control, venue=venue)
        stack.callback(kernel.close)
        return DITAv2LauncherBundle(kernel, venue, stack.pop_all())
