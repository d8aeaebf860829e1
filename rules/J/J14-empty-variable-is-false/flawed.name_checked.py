# path: settings.py
import os


def _env_bool(name, default):
    if not name:
        raise ValueError("a variable without a name")
    raw = os.environ.get(name)
    if raw is None:
        return default
    return raw.lower() in ("1", "yes")  # flaw: an empty value is no word for true
