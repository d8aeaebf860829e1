# path: launcher.py
from pathlib import Path

from dotenv import dotenv_values

ENV_FILE = Path(__file__).with_name(".env")


class Settings:
    def __init__(self, values):
        self.venue = values.get("DITA_V2_VENUE", "mock")
        self.api_key = values.get("BINGX_API_KEY")
        self.prefix = values.get("DITA_V2_PREFIX", "dita_v2")


def load_settings(path=ENV_FILE):
    return Settings(dotenv_values(path))


def build_launcher_bundle(settings=None):
    from venues import make_venue

    settings = settings or load_settings()
    return {"venue": make_venue(settings), "prefix": settings.prefix}


if __name__ == "__main__":
    print(build_launcher_bundle())
