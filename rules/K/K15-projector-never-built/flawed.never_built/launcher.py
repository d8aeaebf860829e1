import hazelcast

from hazelcast_projection import HazelcastRowWriter
from pink_direct import PinkDirectRuntime


def build_launcher_bundle(members):
    client = hazelcast.HazelcastClient(cluster_members=members)
    return PinkDirectRuntime(projection=HazelcastRowWriter(client))
