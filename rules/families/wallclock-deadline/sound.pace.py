import time


def work(jobs, turn):
    for job in jobs:
        began = time.monotonic()
        job()
        time.sleep(max(0.0, turn - (time.monotonic() - began)))


def until(midnight):
    time.sleep(midnight.timestamp() - time.time())
