import hazelcast

from hazelcast_projection import HazelcastProjector
from pink_direct import PinkDirectRuntime


def build_launcher_bundle(members):
    client = hazelcast.HazelcastClient(cluster_members=members)
    return PinkDirectRuntime(projection=HazelcastProjector(client))
