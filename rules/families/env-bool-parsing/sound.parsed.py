import os

from distutils.util import strtobool

SECURE = bool(strtobool(os.getenv("APP_SECURE", "true")))
LIMIT = bool(int(os.environ.get("APP_LIMIT", "1")))
