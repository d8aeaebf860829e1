# path: venue_settings.py
import hashlib
import logging
import os
from dataclasses import dataclass, field
from typing import Optional

log = logging.getLogger(__name__)


@dataclass
class VenueSettings:
    api_key: Optional[str] = None  # flaw: shown by the generated repr
    hosts: list = field(default_factory=list)


def checksum(path):
    total = hashlib.sha256()
    total.update(path.read_bytes())
    return total.hexdigest()


def tell(path):
    log.info("artifact %s", checksum(path))


def settings():
    return VenueSettings(api_key=os.environ.get("BINGX_API_KEY"))
