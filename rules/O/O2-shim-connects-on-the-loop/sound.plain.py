# path: tests/shims.py
class PinkShim:
    """Stands for PinkDirectRuntime in the bridge tests."""

    def __init__(self, bundle):
        self.venue = bundle.venue
        self.connected = False

    def connect(self):
        if not self.connected:
            self.venue.connect()
            self.connected = True
        return self


def test_connects_once(bundle):
    shim = PinkShim(bundle).connect()
    shim.connect()
    assert bundle.venue.connects == 1
