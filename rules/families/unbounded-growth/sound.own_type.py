from stall.caches import ExpiringCache


class Reader:
    def __init__(self, clock):
        self._page_cache = ExpiringCache(clock, max_len=100)

    def read(self, url):
        self._page_cache[url] = self.fetch(url)
        return self._page_cache[url]


class PageBuilder:
    def __init__(self):
        self.archived = []


def fill(page_builder: PageBuilder, rows):
    for row in rows:
        page_builder.archived.append(row)
