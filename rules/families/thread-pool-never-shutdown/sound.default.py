import asyncio
from concurrent.futures import ThreadPoolExecutor


def prepare(loop):
    loop.set_default_executor(ThreadPoolExecutor(max_workers=8))


async def read(path):
    return await asyncio.to_thread(path.read_text)
