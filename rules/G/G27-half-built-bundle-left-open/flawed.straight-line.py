# path: launcher.py
from dataclasses import dataclass
from typing import Any

from bingx_venue import BingxVenueAdapter
from hazelcast_projection import HazelcastProjection
from real_zinc_plane import RealZincControlPlane, RealZincPlane
from rust_backend import ExecutionKernel


@dataclass
class DITAv2LauncherBundle:
    kernel: Any
    venue: Any
    plane: Any
    control: Any
    projection: Any

    def close(self) -> None:
        for part in (self.kernel, self.venue, self.projection, self.control, self.plane):
            part.close()


def build_launcher_bundle(config) -> DITAv2LauncherBundle:  # flaw: no rollback when a later part raises
    plane = RealZincPlane(prefix=config.zinc_prefix, slot_count=config.max_slots)
    control = RealZincControlPlane(prefix=config.zinc_prefix)
    projection = HazelcastProjection(config.hazelcast_url)
    venue = BingxVenueAdapter(config.bingx)
    kernel = ExecutionKernel(max_slots=config.max_slots, plane=plane, venue=venue)
    return DITAv2LauncherBundle(kernel, venue, plane, control, projection)
