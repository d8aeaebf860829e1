from queue import Queue


def height(port, hour):
    return port.mean + port.range * wave(hour)


def wave(hour):
    return hour % 12 / 12


def spring_tides(year):  # flaw: nobody asks for these, and nothing says that others may
    return [day for day in range(365) if (day + year) % 14 == 0]


class Readings(Queue):
    def put(self, reading):
        super().put((reading.hour, reading.height))

    def put_several(self, readings):  # flaw: what a queue calls itself has another name
        for reading in readings:
            self.put(reading)
