import os

TRUE = ("1", "true", "yes")


def env_flag(name, default=False):
    raw = os.environ.get(name, "").strip().lower()
    if not raw:
        return default
    return raw in TRUE
