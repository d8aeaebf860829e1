import os

VENUE = os.environ.get("DITA_V2_VENUE", "mock")
PREFIX = os.environ.get("DITA_V2_PREFIX", "dita_v2")
API_KEY = os.environ.get("BINGX_API_KEY", "")
