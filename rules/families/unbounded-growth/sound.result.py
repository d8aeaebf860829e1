class TickReader:
    """Made for one file, and gone with it."""

    def read(self, lines):
        ticks = []
        for line in lines:
            ticks.append(line.split(","))
        return ticks
