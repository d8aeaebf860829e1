# path: venue_settings.py
import os
from dataclasses import dataclass


@dataclass
class VenueSettings:
    api_key: str = ""
    rate: float = 5.0

    def __post_init__(self):
        if self.rate <= 0:
            raise ValueError("rate")
        self.api_key = self.api_key.strip()


def venue_settings():
    return VenueSettings(api_key=os.environ.get("BINGX_API_KEY", ""))  # flaw: empty, and nothing says so
