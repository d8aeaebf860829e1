# path: launcher.py
import logging
from contextlib import suppress

from bingx_venue import BingxVenueAdapter
from real_zinc_plane import RealZincControlPlane, RealZincPlane
from rust_backend import ExecutionKernel

log = logging.getLogger(__name__)


class DITAv2LauncherBundle:
    def __init__(self, kernel, parts) -> None:
        self.kernel, self.parts = kernel, parts


def build_launcher_bundle(config) -> DITAv2LauncherBundle:
    made: list = []

    def keep(part):
        made.append(part)
        return part

    try:
        plane = keep(RealZincPlane(config.prefix, config.max_slots))
        control = keep(RealZincControlPlane(config.prefix))
        venue = keep(BingxVenueAdapter(config.bingx))
        kernel = keep(ExecutionKernel(plane=plane, control=control, venue=venue))
    except BaseException:
        for part in reversed(made):
            with suppress(Exception):
                part.close()
        raise
    return DITAv2LauncherBundle(kernel, made)
