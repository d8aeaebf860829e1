# path: launcher.py
from contextlib import AsyncExitStack
import hazelcast


class HazelcastProjection:
    def __init__(self, cluster):
        self._client = hazelcast.HazelcastClient(cluster_name=cluster)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self._client.shutdown()


class DITAv2LauncherBundle:
    def __init__(self, kernel, projection, resources):
        self.kernel = kernel
        self.projection = projection
        self._resources = resources

    async def aclose(self):
        await self._resources.aclose()


async def build_launcher_bundle(kernel, cluster):
    stack = AsyncExitStack()
    projection = await stack.enter_async_context(HazelcastProjection(cluster))
    return DITAv2LauncherBundle(kernel, projection, stack)
