class Till:
    def __init__(self):
        self.taken = 0.0
        self.mean = 0.0
        self.num_sales = 0

    def sell(self, amount):
        self.taken += amount
        self.num_sales += 1
        self.mean += (amount - self.mean) / self.num_sales

    @property
    def mean_sale(self):
        if self.num_sales == 0:
            return 0.0
        return self.taken / self.num_sales

    @property
    def mean_or_nothing(self):
        try:
            return self.taken / self.num_sales
        except ZeroDivisionError:
            return 0.0
