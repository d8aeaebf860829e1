# path: launcher.py
from bingx_venue import BingxVenueAdapter
from real_zinc_plane import RealZincControlPlane, RealZincPlane
from rust_backend import ExecutionKernel


class DITAv2LauncherBundle:
    def __init__(self, kernel, parts) -> None:
        self.kernel, self.parts = kernel, parts


def build_launcher_bundle(config) -> DITAv2LauncherBundle:
    plane = control = venue = None
    try:
        plane = RealZincPlane(config.prefix, config.max_slots)
        control = RealZincControlPlane(config.prefix)
        venue = BingxVenueAdapter(config.bingx)
        kernel = ExecutionKernel(plane=plane, control=control, venue=venue)
    except BaseException:
        if venue is not None:
            venue.close()
        if control is not None:
            control.close()
        if plane is not None:
            plane.close()
        raise
    return DITAv2LauncherBundle(kernel, (venue, control, plane))
