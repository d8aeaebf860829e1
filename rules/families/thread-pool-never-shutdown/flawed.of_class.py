from concurrent.futures import ThreadPoolExecutor
from functools import cached_property


class Kitchen:
    cooks = ThreadPoolExecutor(4)  # flaw: one for all kitchens, and for ever


class Cellar:
    @cached_property
    def porters(self):
        return ThreadPoolExecutor(1)  # flaw: made when it is first asked for


async def fetch(loop, bottle):
    return await loop.run_in_executor(ThreadPoolExecutor(1), bottle.fetch)  # flaw: made for one bottle
