# path: billing/settings.py
import os
from pathlib import Path

from dotenv import load_dotenv

load_dotenv(Path(__file__).parent / ".env")  # flaw:

API_URL = os.environ["BILLING_API_URL"]


def timeout() -> float:
    return float(os.environ.get("BILLING_TIMEOUT", "10"))
