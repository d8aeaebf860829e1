# path: launcher.py
import logging

import hazelcast

log = logging.getLogger(__name__)


class HazelcastRowWriter:
    def __init__(self, cluster: str) -> None:
        self._client = hazelcast.HazelcastClient(cluster_name=cluster)
        self._rows = self._client.get_map("slots").blocking()

    def write(self, key: str, row: dict) -> None:
        self._rows.put(key, row)


class DITAv2LauncherBundle:
    def __init__(self, *, kernel, venue, plane, projection: HazelcastRowWriter) -> None:
        self.kernel = kernel
        self.venue = venue
        self.plane = plane
        self.projection = projection

    def close(self) -> None:
        for name, part in vars(self).items():
            if hasattr(part, "close"):  # flaw: the projection has no close(), its client is never shut down
                try:
                    part.close()
                except Exception:
                    log.exception("closing %s", name)
