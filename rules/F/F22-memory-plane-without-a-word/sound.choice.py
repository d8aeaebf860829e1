# path: launcher.py
import logging

from hazelcast_projection import HazelcastProjection, InMemoryProjection
from real_zinc_plane import RealZincPlane
from zinc_plane import InMemoryZincPlane

log = logging.getLogger(__name__)

PLANES = {"real": RealZincPlane, "memory": InMemoryZincPlane}
PROJECTIONS = {"hazelcast": HazelcastProjection, "memory": InMemoryProjection}


class LauncherError(RuntimeError):
    pass


def build_launcher_bundle(settings, venue, make_kernel):
    plane_mode = settings["zinc.mode"]
    projection_mode = settings["projection.mode"]
    try:
        plane = PLANES[plane_mode](settings)
        projection = PROJECTIONS[projection_mode](settings)
    except Exception as exc:
        raise LauncherError(f"zinc={plane_mode} projection={projection_mode}") from exc
    log.info("zinc=%s projection=%s", plane_mode, projection_mode)
    return {"kernel": make_kernel(venue, plane, projection), "plane": plane, "projection": projection}
