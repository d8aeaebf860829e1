# path: engine/where.py
import sys

SEARCHED = [entry for entry in sys.path if entry.endswith("site-packages")]


def searched(path):
    path.append("relative")
    return SEARCHED + path
