# path: launcher.py
from dataclasses import dataclass


def sharpe(returns):
    return sum(returns) / max(len(returns), 1)


class DITAv2LauncherBundle:  # flaw: the order status and the account can be read, the system's own state cannot
    def __init__(self, kernel, venue):
        self.kernel = kernel
        self.venue = venue
        self.keepalive_interval = 30.0

    def order_status(self, order_id):
        return self.venue.query(order_id)["status"]

    def close(self):
        self.venue.close()
