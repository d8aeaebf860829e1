"""Names are loaded when they are asked for."""


def __getattr__(name):
    if name == "HazelcastProjector":
        from .hazelcast_projection import HazelcastProjector

        return HazelcastProjector
    raise AttributeError(name)
