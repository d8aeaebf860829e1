from enum import Enum


class OrderStatus(Enum):
    ACKED = "ACKED"
    CANCELED = "CANCELED"
    UNKNOWN = "UNKNOWN"


TABLE = {"NEW": OrderStatus.ACKED, "PENDING": OrderStatus.ACKED, "CANCELED": OrderStatus.CANCELED}


def status_of(raw):
    return TABLE.get(raw.upper(), OrderStatus.UNKNOWN)
