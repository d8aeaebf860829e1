# path: mailer/config.py
import os
from dotenv import load_dotenv


def _prepare() -> None:
    if os.path.exists(".env.local"):
        load_dotenv(".env.local", override=True)  # flaw:


_prepare()
SENDER = os.getenv("MAIL_SENDER")
