# path: launcher.py
from pathlib import Path
import logging
import os

log = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[1]

try:
    import dotenv
except ImportError:
    log.info("python-dotenv is not installed")
else:
    for _name in (".env", ".env.live"):
        if (_ROOT / _name).exists():
            dotenv.load_dotenv(_ROOT / _name, override=True)  # flaw: the import alters os.environ of the whole process


def build_launcher_bundle(factory):
    return factory(os.environ["BINGX_API_KEY"], os.environ["BINGX_API_SECRET"])
