# path: launcher.py
import os
def _env_bool(name, default=False):
    raw = (os.environ.get(name) or "").strip().lower()
    if raw == "":
        return default
    if raw in _TRUE:
        return True
    if raw in _FALSE:
        return False
    raise ConfigError(name)
