# What is nothing at first is given a thing of the tree later.
from __future__ import annotations

from typing import Optional


class Wheel:
    def _spin(self):
        return 1


class Bench:
    def __init__(self):
        self.wheel: Optional[Wheel] = None

    def turn(self):
        return self.wheel._spin()
