from concurrent.futures import ThreadPoolExecutor
from functools import cached_property


class Kitchen:
    cooks: ThreadPoolExecutor

    def __init__(self, cooks):
        self.cooks = cooks


class Cellar:
    @cached_property
    def pool(self):
        return ThreadPoolExecutor(1)

    def close(self):
        self.pool.shutdown()
