class Kiln:
    def __init__(self, maker, number):
        self.burner = maker.burner(number)

    def __del__(self):  # flaw: only who is forgotten puts the burner out
        if self.burner:
            try:
                self.burner.release()
            except Exception:
                pass
