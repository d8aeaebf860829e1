from .projection import MemoryProjection


def build_launcher_bundle():
    return MemoryProjection()
