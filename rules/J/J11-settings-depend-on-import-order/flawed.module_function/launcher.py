import os
from pathlib import Path

import dotenv

_HERE = Path(__file__).resolve().parent


def _read_env():
    for name in (".env", ".env.live"):
        candidate = _HERE / name
        if candidate.exists():
            dotenv.load_dotenv(candidate, override=True)


if os.getenv("PINK_SKIP_DOTENV") != "1":
    _read_env()  # flaw: a side effect of importing launcher


class DITAv2LauncherBundle:
    def __init__(self, venue):
        self.venue = venue


def build_launcher_bundle():
    from bingx_direct import make_adapter

    return DITAv2LauncherBundle(make_adapter())
