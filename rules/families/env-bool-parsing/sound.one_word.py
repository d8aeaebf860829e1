import os

SHOW_TIDES = os.environ.get("SHOW_TIDES", "false").lower() == "true"
SHOW_WIND = os.environ.get("SHOW_WIND", "true").lower() != "false"
