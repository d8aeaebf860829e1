# path: launcher.py
import os

from dotenv import load_dotenv


class Environment:
    """Environment of the launcher."""

    loaded = load_dotenv(override=True)  # flaw: the class body runs at import
    venue = os.environ.get("DITA_V2_VENUE", "mock")
    prefix = os.environ.get("DITA_V2_PREFIX", "dita_v2")

    @classmethod
    def is_live(cls):
        return cls.venue == "bingx"


class DITAv2LauncherBundle:
    def __init__(self, environment=Environment):
        self.environment = environment

    def describe(self):
        return f"{self.environment.prefix} on {self.environment.venue}"


def build_launcher_bundle():
    return DITAv2LauncherBundle()
