import logging

log = logging.getLogger(__name__)


class Archive:
    def __init__(self, database_url, config):
        self.database_url = database_url
        self.config = config

    def open(self):
        log.debug("opening %s", self.database_url)  # flaw: a URL of a database has its password in it

    def publish(self):
        for url in self.config.broker_url.split(";"):
            log.warning("cannot reach %s", url)
