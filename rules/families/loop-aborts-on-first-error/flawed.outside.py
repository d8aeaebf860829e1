import logging

log = logging.getLogger(__name__)


class Host:
    async def stop(self):
        try:
            for service in self.services:
                await service.stop()  # flaw: the services after it go on running
        except Exception:
            log.exception("not all are stopped")
