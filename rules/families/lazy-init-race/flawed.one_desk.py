import threading


class Desk:
    _one = None

    def __new__(cls, room):
        if cls._one is None:
            cls._one = super().__new__(cls)  # flaw: two threads may each have a desk of their own
        return cls._one

    @classmethod
    def lamp(cls):
        if not hasattr(cls, "_lamp"):
            cls._lamp = cls.light()  # flaw: and a lamp
        return cls._lamp


def work(rooms):
    for room in rooms:
        threading.Thread(target=Desk, args=(room,)).start()
