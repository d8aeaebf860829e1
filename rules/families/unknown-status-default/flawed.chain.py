from enum import Enum


class PaymentStatus(Enum):
    PAID = 1
    FAILED = 2
    REFUNDED = 3


def status_of(answer):
    if answer["result"] == "failed":
        return PaymentStatus.FAILED
    if answer["result"] == "refunded":
        return PaymentStatus.REFUNDED
    return PaymentStatus.PAID  # flaw: "pending" is paid
