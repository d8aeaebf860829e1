import os


def env_bool(name, default=False):
    return bool(os.environ.get(name, default))  # flaw: "0" and "false" are true


def env_flag(name, default=True):
    value = os.getenv(name)
    if value is None:
        return default
    return bool(value)  # flaw: the same


VERBOSE = bool(os.getenv("APP_VERBOSE", "no"))  # flaw: "no" is true
