from enum import Enum


class Weight(Enum):
    LIGHT = "light"
    HEAVY = "heavy"


def carry(metadata: dict):
    weight = Weight(metadata.get("weight"))  # flaw: a third weight ends the whole carrying
    return weight is Weight.LIGHT
