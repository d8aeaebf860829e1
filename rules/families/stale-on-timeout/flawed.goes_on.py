class Thermometer:
    def __init__(self, probe):
        self._probe = probe
        self._last_read = None

    def degrees(self):
        try:
            self._last_read = self._probe.read(timeout=1)
        except TimeoutError:
            pass
        return self._last_read  # flaw: of now or of an hour ago


class Weather:
    def of(self, town):
        try:
            return self._station.ask(town, timeout=1)
        except TimeoutError:
            return self._cache.get(town)  # flaw: nobody knows since when
