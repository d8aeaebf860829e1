import asyncio
from typing import overload


class SyncClient:
    def read(self): return 1


class Client:
    async def read(self): return 1


@overload
def get_client(sync: bool = True) -> SyncClient: ...
@overload
def get_client() -> Client: ...
def get_client(sync=False):
    return SyncClient() if sync else Client()


async def read(request):
    await request.check()
    value = get_client(sync=True).read()
    return value
