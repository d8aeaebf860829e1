import itertools


class MockVenueAdapter:  # flaw: stands in for the whole venue in every offline test, bridge included
    def __init__(self, script=()):
        self._script = itertools.chain(script, itertools.repeat("fill"))
        self.calls = []

    def connect(self):
        return True

    def _answer(self, verb, what):
        self.calls.append((verb, what))
        return [{"kind": next(self._script), "what": what}]

    def submit(self, intent):
        return self._answer("submit", intent)

    def cancel(self, order):
        return self._answer("cancel", order)
