class Loom:
    def __init__(self):
        self._finished_cloths = []  # flaw: whoever weaves for a year has them all

    def weave(self, cloth):
        cloth.end()
        self._finished_cloths.append(cloth)
