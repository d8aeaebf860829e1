# The base is not public, and what builds on it is.
__all__ = ("Shop",)


class Stall:
    def sell(self):
        return self._weigh()

    def _weigh(self):
        return 2


class Shop(Stall):
    pass
