# path: config.py
import os

from dotenv import find_dotenv, load_dotenv


def _load():
    load_dotenv(find_dotenv())
    return dict(os.environ)


SETTINGS = _load()  # flaw: importing it reads the file
