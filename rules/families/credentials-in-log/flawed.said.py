import logging

log = logging.getLogger(__name__)


class Door:
    async def open(self):
        token = await self.ask()
        log.debug("a new access token for the door: %s", token)  # flaw: who reads this opens the door
        return token
