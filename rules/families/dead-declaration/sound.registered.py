# A decorator with a plain name registers what stands below it.
from traitlets import HasTraits, default


class Kiln(HasTraits):
    @default("colour")
    def _pick_colour(self):
        return "red"
