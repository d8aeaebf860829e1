def cover(press, book):
    try:
        press.print_cover(book)
    except Exception:  # flaw: no cover, and nobody knows why
        pass
    else:
        book.covered = True


def editor(press, book):
    try:
        found = press.editor_of(book)
    except Exception:  # flaw: as if there were none
        found = None
    return found


def spine(press, book):
    try:
        press.print_spine(book)
    except Exception:  # flaw: it is not known here either
        # TODO: can this happen at all?
        pass


class Press:
    def close(self):
        for roll in self.rolls:
            try:
                self.hand_back(roll)
            except Exception:  # flaw: a roll that stays is nobody's
                pass
