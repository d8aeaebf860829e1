class InMemoryCache:
    def __init__(self):
        self.values = {}


def open_cache(url, connect):
    try:
        return connect(url)
    except ConnectionError:
        return InMemoryCache()  # flaw: two servers no longer share it
