import time


class Kiln:
    def __init__(self, volume):
        self.volume = volume
        self.firings = 0
        self.pots_lines = 0

    def report(self, batch, opened):
        share = batch.fired / batch.bytes  # flaw: an empty batch has none
        speed = batch.fired / (opened - batch.started)  # flaw: both at the same moment
        return share, speed

    def edge(self, x_max, x_min, width):
        reach = x_max - x_min
        return width / reach  # flaw: a line has no reach

    def pace(self, asked):
        try:
            return self.each(asked)
        except Exception:
            return None

    def each(self, asked):
        return self.volume / asked.threads  # flaw: who catches everything has not thought of it


def hottest(readings):
    peak = 0
    for reading in readings:
        peak = max(peak, reading.heat)
    return [reading.heat / peak for reading in readings]  # flaw: all may be cold


def blended(shelf):
    if max(1, shelf.count()) < 12:
        return 1.0 / shelf.count()  # flaw: what is at least one was asked
    return 0.0
