import time

import pendulum


class Kiln:
    def fire(self, pots, gauge):
        began = time.time()
        self.burn(pots)
        self.last_firing.duration = time.time() - began  # flaw: how long it took is told wrong
        gauge.observe(time.time() - began)  # flaw: and counted wrong

    def cool(self, helper, limit):
        until = time.time() + limit
        helper.join(max(0, until - time.time()))  # flaw: what is left of the limit

    def watch(self):
        began = pendulum.now("utc")
        while pendulum.now("utc") - began < self.limit:  # flaw: pendulum's clock is the wall's
            self.look()
