import os

DEBUG = os.environ.get("APP_DEBUG", "false").lower() in ("1", "true", "yes")
TRACE = os.environ.get("APP_TRACE", False) in ("1", "true", True)
QUIET = os.getenv("APP_QUIET", "0") == "1"
