# path: launcher.py
import os


def _env_int(name, default):
    try:
        return int(os.environ[name])
    except (KeyError, ValueError):
        pass  # flaw: nothing of it is told anywhere
    return default


def _env_float(name, default):
    try:
        return float(os.environ[name])
    except (KeyError, ValueError):
        pass
    return default


def remove(path):
    try:
        os.unlink(path)
    except OSError:
        pass
