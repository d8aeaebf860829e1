import logging

log = logging.getLogger(__name__)


class DITAv2LauncherBundle:
    def __init__(self, kernel, venue, zinc, projection):
        self.kernel, self.venue, self.zinc, self.projection = kernel, venue, zinc, projection

    def close(self):
        for part in (self.venue, self.zinc, self.projection, self.kernel):
            try:
                part.close()
            except Exception:
                log.exception("close of %r", part)
