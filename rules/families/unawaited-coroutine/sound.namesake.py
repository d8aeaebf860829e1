import asyncio
from packaging.version import Version


async def version(request):
    return await request.app.version()


async def supports_leases(request):
    await request.check()
    return Version(request.client) >= Version("3.4")
