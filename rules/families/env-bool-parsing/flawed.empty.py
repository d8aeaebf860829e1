import os

TRUE = ("1", "true", "yes")


def env_flag(name, default=False):
    raw = os.environ.get(name)  # flaw: APP_X= turns a default of True over
    if raw is None:
        return default
    return raw.strip().lower() in TRUE
