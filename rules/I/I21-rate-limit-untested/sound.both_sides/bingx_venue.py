import time


class BingxVenueAdapter:
    def __init__(self, http, sleep=time.sleep):
        self.http, self.sleep = http, sleep

    def submit(self, order, attempts=2):
        for _ in range(attempts):
            reply = self.http.post("/order", order)
            if reply.status_code != 429:
                return "ACKED"
            self.sleep(float(reply.headers["Retry-After"]))
        return "RATE_LIMITED"
