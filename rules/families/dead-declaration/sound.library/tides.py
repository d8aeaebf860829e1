from enum import Enum
from typing import Iterable, Self, cast


class Property:
    def __init__(self, on_change):
        self.on_change = on_change

    def __set__(self, owner, value):
        self.on_change(owner, value)


class Chart:
    depth = Property(on_change=lambda sender, value: cast(Self, sender)._deeper(value))

    def _deeper(self, value):
        self.drawn = value

    def legend(self):
        return sorted(self.marks)


class Buoy(Chart):
    def _sink(self):
        self.marks = []


class Harbour:
    def clear(self, charts: Iterable[Chart]) -> None:
        known = list(charts)
        for chart in known:
            chart._sink()


class List(Chart):
    pass


class Light(Enum):
    RED = "red"

    @classmethod
    def _missing_(cls, value):
        return _told(cls, value)


def _told(lights, value):
    print(f"no light {value}")
    return lights.RED


Harbour().clear([])
