class Kiln:
    def __init__(self, maker, number):
        self.burner = maker.burner(number)

    def put_out(self):
        if self.burner:
            self.burner.release()
            self.burner = None

    def __del__(self):
        self.put_out()
