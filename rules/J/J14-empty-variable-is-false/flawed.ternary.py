# path: launcher.py
import os
def _env_bool(name, default=False):
    value = os.getenv(name)
    return default if value is None else value.lower() in {"1", "true"}  # flaw: an empty value is False
