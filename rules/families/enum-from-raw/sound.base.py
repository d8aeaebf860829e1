from enum import StrEnum


class Lenient(StrEnum):
    @classmethod
    def _missing_(cls, value):
        return cls.OTHER


class Berth(Lenient):
    FREE = "free"
    OTHER = "other"


def berth(row):
    return Berth(row["berth"])
