# path: config.py
import os
from distutils.util import strtobool


def _env_bool(name, default):
    raw = os.getenv(name)
    if raw is None or raw.strip() == "":
        return default
    return bool(strtobool(raw.strip()))


class Flags:
    def __init__(self):
        self.kill_switch = _env_bool("PINK_KILL_SWITCH", True)
        self.dry_run = _env_bool("PINK_DRY_RUN", True)
        self.hazelcast = _env_bool("PINK_HAZELCAST", False)

    def __repr__(self):
        return f"Flags({vars(self)})"
