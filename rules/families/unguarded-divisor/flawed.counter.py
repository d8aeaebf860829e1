class Till:
    def __init__(self):
        self.taken = 0.0
        self.num_sales = 0

    def sell(self, amount):
        self.taken += amount
        self.num_sales += 1

    @property
    def mean_sale(self):
        return self.taken / self.num_sales  # flaw: before the first sale there is none
