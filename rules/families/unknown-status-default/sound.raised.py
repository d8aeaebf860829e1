from enum import Enum


class PaymentStatus(Enum):
    PAID = 1
    FAILED = 2


def status_of(answer):
    if answer["result"] == "failed":
        return PaymentStatus.FAILED
    if answer["result"] == "paid":
        return PaymentStatus.PAID
    raise ValueError(answer["result"])
