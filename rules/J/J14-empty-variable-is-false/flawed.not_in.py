# path: launcher.py
import os
def _env_bool(name, default):
    if name not in os.environ:
        return default
    return os.environ[name].lower() in ("1", "true", "yes")  # flaw: NAME= is in the environment and no word for true
