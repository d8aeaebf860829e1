import os

DEBUG = bool(os.environ.get("APP_DEBUG", "false"))  # flaw: "false" is true
