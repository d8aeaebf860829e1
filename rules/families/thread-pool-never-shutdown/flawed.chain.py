from concurrent.futures import ThreadPoolExecutor


def later(job):
    return ThreadPoolExecutor(1).submit(job)  # flaw: one more thread for each call
