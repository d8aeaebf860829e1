import weakref


class Bell:
    rung = weakref.WeakSet()

    def __init__(self, tone):
        self.tone = tone
        self.rung.add(self)


class Tower:
    bells: list = []

    def __init__(self, tones):
        self.bells = []
        self.bells.append(self)


class Ringer:
    ringing: list["Ringer"] = []

    def __init__(self):
        self.ringing.append(self)

    def close(self):
        self.leave()

    def leave(self):
        self.ringing.remove(self)
