import logging

log = logging.getLogger(__name__)


class Oven:
    def __init__(self, url):
        self.metrics = None
        try:
            self.metrics = connect(url)
        except ConnectionError as error:
            log.warning("nothing is counted: %s", error)
            self.metrics = None
