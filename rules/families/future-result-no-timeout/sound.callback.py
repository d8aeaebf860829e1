from concurrent.futures import ThreadPoolExecutor

POOL = ThreadPoolExecutor(4)


def told(future):
    return future.result()


def start(job):
    POOL.submit(job).add_done_callback(told)
