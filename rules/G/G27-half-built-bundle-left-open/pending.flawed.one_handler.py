# path: launcher.py
from bingx_venue import BingxVenueAdapter
from hazelcast_projection import HazelcastProjection
from real_zinc_plane import RealZincControlPlane, RealZincPlane
from rust_backend import ExecutionKernel


class DITAv2LauncherBundle:
    def __init__(self, kernel, *parts) -> None:
        self.kernel, self.parts = kernel, parts


def build_launcher_bundle(config) -> DITAv2LauncherBundle:  # flaw: a venue or a kernel that cannot be made leaves both planes open
    plane = RealZincPlane(config.prefix, config.max_slots)
    try:
        control = RealZincControlPlane(config.prefix)
    except OSError:
        plane.close()
        raise
    projection = HazelcastProjection(config.hazelcast)
    venue = BingxVenueAdapter(config.bingx)
    kernel = ExecutionKernel(plane=plane, control=control, venue=venue)
    return DITAv2LauncherBundle(kernel, venue, projection, control, plane)
