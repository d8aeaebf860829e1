# path: tests/kitchen/__init__.py
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))  # flaw: whoever imports the tests of the kitchen has this too
