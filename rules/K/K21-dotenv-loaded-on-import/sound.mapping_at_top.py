# path: launcher.py
import os
from collections import ChainMap
from functools import lru_cache

from dotenv import dotenv_values


@lru_cache(maxsize=1)
def environment():
    return ChainMap(dict(os.environ), dotenv_values(".env"))


class DITAv2LauncherBundle:
    def __init__(self, env):
        self.venue = env.get("DITA_V2_VENUE", "mock")
        self.prefix = env.get("DITA_V2_PREFIX", "dita_v2")


def build_launcher_bundle(env=None):
    return DITAv2LauncherBundle(environment() if env is None else env)


def main():
    bundle = build_launcher_bundle()
    print(bundle.prefix, bundle.venue)


if __name__ == "__main__":
    main()
