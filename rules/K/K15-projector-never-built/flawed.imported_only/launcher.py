from functools import partial

from hazelcast_projection import HazelcastProjector, write_rows
from pink_direct import PinkDirectRuntime

__all__ = ["HazelcastProjector", "build_launcher_bundle"]


def build_launcher_bundle(client, prefix="pink"):
    return PinkDirectRuntime(projection=partial(write_rows, client, prefix))
