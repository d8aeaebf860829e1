from enum import Enum


class Mood(Enum):
    CALM = "calm"
    LOUD = "loud"


BY_NAME = {"calm": Mood.CALM}


def named(payload):
    if payload["mood"] in Mood.__members__:
        return Mood[payload["mood"]]
    return BY_NAME.get(payload["mood"], Mood.CALM)


def of_type(guest):
    return Mood(guest.mood), Mood["CALM"]


def loud_or_calm(record):
    word = str(record.get("mood", "")).lower()
    if word in (Mood.LOUD.value, Mood.CALM.value):
        return Mood(word)
    return None
