import logging
from urllib.parse import urlparse

log = logging.getLogger(__name__)


class Archive:
    def __init__(self, database_url, docs_url):
        self.database_url = database_url
        self.docs_url = docs_url

    def open(self):
        parts = urlparse(self.database_url)
        shown = self.database_url
        if parts.password:
            shown = parts._replace(netloc=f"{parts.username}:***@{parts.hostname}").geturl()
        log.debug("opening %s", shown)

    def help(self):
        log.info("see %s", self.docs_url)

    def find(self, access_token):
        row = self.lookup(access_token)
        log.info("found %s", row)

    def lookup(self, access_token):
        return self.rows[hash(access_token)]
