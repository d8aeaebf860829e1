class Crowd:
    def __init__(self, guests):
        self.guests = guests
        self.hits = 0
        self.misses = 0

    def each(self, plates):
        if not self.guests:
            return 0
        return plates / len(self.guests)

    def luck(self):
        played = self.hits + self.misses
        return self.hits / played if played else 0.0

    def seat(self, number):
        return self.guests[(number + 1) % len(self.guests)]

    def line(self):
        return b"%d guests" % len(self.guests)


def speed(run):
    took = run.timestamp_end - run.timestamp_start
    return run.size / took if took > 0 else None


def shares(parts):
    whole = sum(p.weight for p in parts) or 1
    return parts[0].weight / whole
