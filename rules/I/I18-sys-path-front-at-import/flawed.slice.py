# path: bingx_venue.py
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE]  # flaw: at import, in front of everything
from contracts import KernelIntent
