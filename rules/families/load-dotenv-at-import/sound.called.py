# path: billing/settings.py
import os
from dataclasses import dataclass

from dotenv import load_dotenv


@dataclass
class Settings:
    api_url: str


def load_settings(path: str = ".env") -> Settings:
    load_dotenv(path)
    return Settings(os.environ["BILLING_API_URL"])
