from enum import Enum


class Mood(Enum):
    CALM = "calm"
    LOUD = "loud"


class Guest:
    def __init__(self, name, mood):
        self.name = name
        self.mood = mood

    @classmethod
    def from_record(cls, record):
        return cls(record["name"], Mood(record.get("mood")))  # flaw: one new mood, and no guest is read


def mood_of(word: str):
    if isinstance(word, str):
        word = Mood(word.lower())  # flaw: any word may be said
    return word


def named(payload):
    return Mood[payload["mood"].upper()]  # flaw: this is looked up by a name that nobody checked


class Room:
    async def look(self):
        found = await self.reader.read_all()
        data = found["data"]
        return Mood(data["mood"])  # flaw:
