from control_plane import PLANES, MirroredControlPlane


def describe(plane):
    return "mirrored" if isinstance(plane, MirroredControlPlane) else type(plane).__name__


def build_launcher_bundle(kind, prefix):
    plane = PLANES[kind](prefix)
    return {"control": plane, "label": describe(plane)}
