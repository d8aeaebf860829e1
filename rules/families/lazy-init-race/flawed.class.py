from concurrent.futures import ThreadPoolExecutor


class Index:
    _shared = None

    @classmethod
    def shared(cls):
        if cls._shared is None:
            cls._shared = cls.load("/var/index")  # flaw:
        return cls._shared

    @classmethod
    def load(cls, path):
        return cls()


def search(words):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(lambda w: Index.shared(), words))
