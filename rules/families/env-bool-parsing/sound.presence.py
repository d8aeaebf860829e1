import os


def inside():
    return bool(os.environ.get("PRESS_SERVICE_HOST")) or bool(os.getenv("PRESS_SESSION_ID"))


def verbose():
    return bool(int(os.environ.get("PRESS_VERBOSE", "0")))
