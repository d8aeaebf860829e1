# Whoever uses the block throws into the generator.
from contextlib import contextmanager


class Line:
    @contextmanager
    def kept_open(self):
        try:
            yield
        except ConnectionError:
            self._dial()

    def _dial(self):
        pass
