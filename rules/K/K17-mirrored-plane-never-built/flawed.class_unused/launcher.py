from control_plane import InMemoryControlPlane
from real_zinc_plane import RealZincControlPlane


def _control_plane(mode, prefix):
    if mode == "zinc":
        return RealZincControlPlane(prefix)
    return InMemoryControlPlane()


def build_launcher_bundle(config):
    return {"control": _control_plane(config["mode"], config["prefix"])}
