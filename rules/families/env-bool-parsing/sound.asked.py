import os


def press(job):
    if os.getenv("PRESS_HOME") or not os.environ.get("PRESS_TOKEN"):
        return None
    if os.getenv("PRESS_DRY_RUN") == "1" or os.environ.get("PRESS_QUIET", "").lower() in ("1", "true"):
        return None
    return job.press()


def flag(name, default=False):
    value = os.getenv(name, default)
    if isinstance(value, str):
        value = value.lower()
        if value in ("0", "false"):
            return False
    return bool(value)
