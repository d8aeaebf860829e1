from enum import Enum


class Level(Enum):
    LOW = 1
    HIGH = 2


def louder(level):
    return Level(min(level.value + 1, Level.HIGH.value))
