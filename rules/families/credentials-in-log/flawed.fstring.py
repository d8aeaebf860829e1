import logging

log = logging.getLogger(__name__)


class Client:
    def __init__(self, url, api_key):
        self.url = url
        self.api_key = api_key

    def connect(self):
        log.info(f"connecting to {self.url} with {self.api_key}")  # flaw:
