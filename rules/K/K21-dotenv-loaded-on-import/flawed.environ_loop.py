# path: launcher.py
import os
from dotenv import dotenv_values

for key, value in dotenv_values(".env").items():
    if value is not None:
        os.environ[key] = value  # flaw: done by whoever imports this


def build_launcher_bundle():
    return os.environ["DITA_V2_VENUE"]
