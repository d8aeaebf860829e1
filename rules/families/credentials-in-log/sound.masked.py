import logging

log = logging.getLogger(__name__)


def mask(text):
    return text[:2] + "***"


class Client:
    def __init__(self, url, api_key):
        self.url = url
        self.api_key = api_key

    def connect(self):
        log.info("connecting to %s with %s", self.url, mask(self.api_key))
        log.debug("a key of %d letters", len(self.api_key))
