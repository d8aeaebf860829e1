from concurrent.futures import ThreadPoolExecutor


def read_all(paths, read):
    pool = ThreadPoolExecutor(8)  # flaw:
    return [f.result() for f in [pool.submit(read, p) for p in paths]]
