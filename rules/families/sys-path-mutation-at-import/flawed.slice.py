# path: engine/plugins.py
import os
import sys

_HERE = os.path.dirname(os.path.abspath(__file__))
if _HERE not in sys.path:
    sys.path[:0] = [_HERE]  # flaw:


def plugin(name):
    return __import__(name)
