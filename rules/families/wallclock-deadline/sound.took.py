import time


class Kiln:
    def fire(self, pots, log):
        began = time.monotonic()
        self.burn(pots)
        self.last_firing.duration = time.monotonic() - began
        self.last_firing.began = time.time()
        log.info("fired at %s", time.time())
