from concurrent.futures import ThreadPoolExecutor


def aside(work):
    return ThreadPoolExecutor(1).submit(work).result()  # flaw: one pool for one call, and nobody has it any more
