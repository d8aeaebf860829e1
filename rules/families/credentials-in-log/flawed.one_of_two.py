import logging

log = logging.getLogger(__name__)


class Gate:
    def __init__(self, door, passphrase):
        self.door = door
        self.passphrase = mask(passphrase)

    def change(self, passphrase):
        self.passphrase = passphrase

    def told(self):
        log.info("the gate %s opens to %s", self.door, self.passphrase)  # flaw: what was kept as it came is shown


def mask(text):
    return text[:1] + "..."
