class Larder:
    def has(self, jar):
        try:
            return self.rows[jar] == 1
        except KeyError:
            return False

    def restock(self, jar):
        if self.has(jar):
            return
        try:
            self.supplier.send(jar)
        except Exception:  # flaw: nobody is told, and no answer is given
            pass
