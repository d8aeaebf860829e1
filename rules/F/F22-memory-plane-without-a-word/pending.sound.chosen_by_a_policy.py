# path: launcher.py
import logging
import os

from real_zinc_plane import RealZincPlane
from rust_backend import ExecutionKernel
from zinc_plane import InMemoryZincPlane

logger = logging.getLogger(__name__)


def prepare(folder):
    try:
        os.mkdir(folder)
    except FileExistsError:
        pass  # of an earlier run


class Parts:
    def __init__(self, lenient):
        self.lenient = lenient
        self.kinds = {}

    def pick(self, name, real, memory):
        try:
            part = real()
        except OSError:
            if not self.lenient:
                raise
            logger.warning("%s stays in this process", name)
            self.kinds[name] = "process"
            return memory()
        self.kinds[name] = "shared"
        return part


def build_launcher_bundle(settings, venue):
    prepare(settings.folder)
    parts = Parts(settings.lenient)
    plane = parts.pick("plane", lambda: RealZincPlane(settings.region), InMemoryZincPlane)
    return {"kernel": ExecutionKernel(venue, plane), "kinds": parts.kinds}
