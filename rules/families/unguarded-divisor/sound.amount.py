import time

POTS_TOTAL = 48


class Kiln:
    def __init__(self, volume):
        self.day_secs = 60 * 60 * 24
        self.volume = volume
        self.shelves_count = 0

    def report(self, batch, opened):
        share = batch.fired / batch.bytes if batch.bytes else 1.0
        if opened <= batch.started:
            return share, None
        return share, batch.fired / (opened - batch.started)

    def edge(self, x_max, x_min, width):
        if x_max > x_min:
            return width / (x_max - x_min)
        return 0.0

    def per_day(self, spent):
        return spent / self.day_secs, spent / POTS_TOTAL

    def add(self, weight):
        self.shelves_count += 1
        return weight / self.shelves_count


def steps(total_steps):
    return [i / total_steps for i in range(total_steps)]


def blended(shelf):
    if not len(shelf):
        return 0.0
    return sum(shelf) / len(shelf)
