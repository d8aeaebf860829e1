class Crowd:
    def __init__(self, guests):
        self.guests = guests
        self.hits = 0
        self.misses = 0

    @property
    def seated(self):
        return [g for g in self.guests if g.seat]

    def each(self, plates):
        return plates / len(self.seated)  # flaw: nobody sits yet

    def luck(self):
        return self.hits / (self.hits + self.misses)  # flaw: nobody has played yet


def speed(run):
    took = run.timestamp_end - run.timestamp_start
    return run.size / took  # flaw: both may be one moment


def shares(parts):
    whole = sum(p.weight for p in parts)
    return [whole, parts[0].weight / whole]  # flaw: nothing weighs anything


def stretched(xs, x):
    return (x - min(xs)) / (max(xs) - min(xs))  # flaw: all are alike
