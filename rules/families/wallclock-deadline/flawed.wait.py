import time


def wait_for(path, timeout):
    deadline = time.time() + timeout
    while not path.exists():
        if time.time() > deadline:  # flaw: a step of the clock ends it at once, or never
            raise TimeoutError(path)
        time.sleep(0.1)


def settle(client):
    started = time.time()
    while client.busy():
        if time.time() - started > 30:  # flaw: the same
            return False
    return True
