import importlib

from pink_direct import PinkDirectRuntime

PROJECTIONS = {
    "hazelcast": "hazelcast_projection:HazelcastProjector",
    "memory": "projection:MemoryProjection",
}


def build_launcher_bundle(config, client):
    module, _, name = PROJECTIONS[config["projection"]].partition(":")
    projection = getattr(importlib.import_module(module), name)(client)
    return PinkDirectRuntime(projection=projection)
