# path: launcher.py
from hazelcast_projection import HazelcastProjection, InMemoryProjection
from real_zinc_plane import RealZincPlane
from rust_backend import ExecutionKernel
from zinc_plane import InMemoryZincPlane


def _plane(config):
    if config.mode == "memory":
        return InMemoryZincPlane(config.max_slots)
    return RealZincPlane(config.prefix, config.max_slots)


def _projection(config):
    if not config.enabled:
        return InMemoryProjection()
    return HazelcastProjection.connect(config.members)


def build_launcher_bundle(config, venue):
    plane = _plane(config.zinc)
    try:
        projection = _projection(config.hazelcast)
        kernel = ExecutionKernel(config.max_slots, venue=venue, zinc_plane=plane, projection=projection)
    except BaseException:
        try:
            plane.close()
        except OSError:
            pass
        raise
    return {"kernel": kernel, "zinc_plane": plane, "projection": projection}
