from concurrent.futures import ThreadPoolExecutor, as_completed


def all_of(hosts):
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(resolve, host) for host in hosts]
        return [future.result() for future in as_completed(futures)]


def ready(pool, host):
    future = pool.submit(resolve, host)
    if future.done():
        return future.result()
    return None
