from enum import Enum


class OrderStatus(Enum):
    ACKED = "ACKED"
    CANCELED = "CANCELED"


TABLE = {"CANCELED": OrderStatus.CANCELED, "EXPIRED": OrderStatus.CANCELED}


def status_of(raw):
    return TABLE.get(raw.upper(), OrderStatus.ACKED)  # flaw: SUSPENDED looks like a live order
