import os

SHOW_TIDES = os.environ.get("SHOW_TIDES", "true").lower() == "true"  # flaw: on by default, and off for 1, yes and nothing
