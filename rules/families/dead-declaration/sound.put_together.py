# The name is put together from two texts.
class Ledger:
    def convert(self, kind, value):
        return getattr(self, "_convert_" + kind)(value)

    def _convert_clay(self, value):
        return value / 1000

    def _convert_glaze(self, value):
        return value / 100
