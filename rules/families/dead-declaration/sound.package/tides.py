def height(port, hour):
    return port.mean + port.range * wave(hour)


def wave(hour):
    return hour % 12 / 12


def slack(port):
    """The hours in which a boat may lie still."""
    return [hour for hour in range(24) if abs(wave(hour)) < 0.1]
