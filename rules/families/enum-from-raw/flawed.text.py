from enum import Enum


class Berth(Enum):
    FREE = "free"
    TAKEN = "taken"


def berth(text: str) -> Berth:
    return Berth(text)  # flaw: whatever stands there
