import json
import logging
from enum import Enum

log = logging.getLogger(__name__)


class Kind(Enum):
    PING = "ping"
    DATA = "data"


def on_message(text):
    message = json.loads(text)
    try:
        kind = Kind(message["kind"])
    except ValueError:
        log.warning("skipping a message of kind %r", message["kind"])
        return None
    return kind
