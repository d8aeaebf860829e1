from concurrent.futures import ThreadPoolExecutor


def read_all(paths, read):
    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(read, paths))
