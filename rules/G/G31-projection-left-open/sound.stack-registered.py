# path: launcher.py
from contextlib import ExitStack

import hazelcast


class HazelcastRowWriter:
    def __init__(self, client) -> None:
        self._rows = client.get_map("slots").blocking()

    def write(self, key: str, row: dict) -> None:
        self._rows.put(key, row)


class DITAv2LauncherBundle:
    def __init__(self, kernel, venue, projection, stack: ExitStack) -> None:
        self.kernel = kernel
        self.venue = venue
        self.projection = projection
        self._stack = stack

    def close(self) -> None:
        self._stack.close()


def build_launcher_bundle(make_kernel, make_venue, cluster: str) -> DITAv2LauncherBundle:
    with ExitStack() as stack:
        client = hazelcast.HazelcastClient(cluster_name=cluster)
        stack.callback(client.shutdown)
        projection = HazelcastRowWriter(client)
        venue = make_venue()
        stack.callback(venue.close)
        kernel = make_kernel(venue, projection)
        stack.callback(kernel.close)
        return DITAv2LauncherBundle(kernel, venue, projection, stack.pop_all())
