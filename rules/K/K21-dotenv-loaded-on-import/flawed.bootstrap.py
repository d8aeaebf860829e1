# path: launcher.py
import os

import dotenv


def _bootstrap():
    found = dotenv.find_dotenv()
    if found:
        dotenv.load_dotenv(found)  # flaw: `_bootstrap` runs at import


_bootstrap()

VENUE = os.environ.get("DITA_V2_VENUE", "mock")


def build_launcher_bundle():
    return {"venue": VENUE}
