# path: app/settings.py
import os

import environ
from dotenv import dotenv_values, load_dotenv

environ.Env.read_env(".env")  # flaw:
os.environ.update(dotenv_values(".env.local"))  # flaw:
if os.path.exists(".env.test"):
    load_dotenv(".env.test")  # flaw:
