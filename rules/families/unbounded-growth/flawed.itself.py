class Bell:
    rung: list["Bell"] = []  # flaw: each bell that was ever made stays here

    def __init__(self, tone):
        self.tone = tone
        self.rung.append(self)
