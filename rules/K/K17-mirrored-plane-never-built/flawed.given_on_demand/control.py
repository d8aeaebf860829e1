from memory_plane import MemoryControlPlane


def __getattr__(wanted):
    if wanted == "MirroredControlPlane":
        from mirrored import MirroredControlPlane

        return MirroredControlPlane
    raise AttributeError(wanted)


def default_plane():
    return MemoryControlPlane()
