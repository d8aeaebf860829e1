from datetime import datetime


def minutes_left(departure):
    return (departure.replace(tzinfo=None) - datetime.now()).total_seconds() / 60  # flaw: UTC without its zone, against local time
