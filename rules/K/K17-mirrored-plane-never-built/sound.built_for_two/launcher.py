from control_plane import MirroredControlPlane
from real_zinc_plane import RealZincControlPlane


def build_launcher_bundle(config):
    planes = [RealZincControlPlane(p) for p in config["control_prefixes"]]
    control = planes[0] if len(planes) == 1 else MirroredControlPlane(*planes[:2])
    return {"control": control}
