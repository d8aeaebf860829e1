import tides
from tides import Readings


def main():
    print(tides.height(load(), 3))


def load():
    return Port()


Readings().put(main())
