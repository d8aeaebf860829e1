from memory_plane import MemoryControlPlane


def __getattr__(wanted):
    if wanted == "MirroredControlPlane":
        from mirrored import MirroredControlPlane

        return MirroredControlPlane
    raise AttributeError(wanted)


def default_plane(peer=None):
    own = MemoryControlPlane()
    if peer is None:
        return own
    from mirrored import MirroredControlPlane

    return MirroredControlPlane(own, peer)
