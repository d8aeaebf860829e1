import os

SECURE = os.getenv("APP_SECURE", True)  # flaw: "0" and "false" are true as well
NAME = os.getenv("APP_NAME", "app")
