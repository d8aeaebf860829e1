# path: launcher.py
from contextlib import ExitStack
import hazelcast


class HazelcastProjection:
    def __init__(self, cluster):
        self._client = hazelcast.HazelcastClient(cluster_name=cluster)

    def close(self):
        self._client.shutdown()


class DITAv2LauncherBundle:
    def __init__(self, kernel, projection, resources):
        self.kernel = kernel
        self.projection = projection
        self._resources = resources

    def close(self):  # flaw: the projection is not on the stack
        self._resources.close()


def build_launcher_bundle(kernel, venue, cluster):
    stack = ExitStack()
    projection = HazelcastProjection(cluster)
    stack.callback(venue.close)
    stack.callback(kernel.close)
    try:
        kernel.start(projection)
    except Exception:
        projection.close()
        raise
    return DITAv2LauncherBundle(kernel, projection, stack)
