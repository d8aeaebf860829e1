# path: engine/bridge.py
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # flaw:

import codec


def encode(row):
    return codec.encode(row)
