import logging

log = logging.getLogger(__name__)


class Stream:
    def __init__(self, url):
        self.url, self.socket = url, None

    async def next(self):
        try:
            return await self.socket.recv()
        except ConnectionError as error:
            log.warning("stream %s lost: %r", self.url, error)
            return None
