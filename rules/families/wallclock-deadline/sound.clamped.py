import time


def delay_until(due_ms):
    delay = due_ms - int(time.time() * 1000)
    if delay < 0:
        delay = 0
    return delay
