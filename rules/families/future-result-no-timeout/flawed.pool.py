from concurrent.futures import ThreadPoolExecutor

POOL = ThreadPoolExecutor(4)


def lookup(host):
    return POOL.submit(resolve, host).result()  # flaw: a lookup that hangs hangs the caller
