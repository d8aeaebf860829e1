from concurrent.futures import ThreadPoolExecutor

POOL = ThreadPoolExecutor(4)


def lookup(host):
    return POOL.submit(resolve, host).result(timeout=5)
