# path: launcher.py
import os
def _env_bool(name, default=False):
    value = (os.getenv(name) or "").strip()
    return value.lower() in {"1", "true"} if value else default
