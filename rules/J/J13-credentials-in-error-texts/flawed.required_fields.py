# path: config.py
import logging
import os
from dataclasses import dataclass

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class VenueSettings:
    url: str
    api_key: str  # flaw: shown by the repr that is logged
    api_secret: str


def load() -> VenueSettings:
    settings = VenueSettings(os.environ["URL"], os.environ["BINGX_API_KEY"], os.environ["BINGX_API_SECRET"])
    log.info("venue %s", settings)
    return settings
