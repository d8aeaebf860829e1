class SlotView:
    def __init__(self, kernel, index):
        self.kernel, self.index = kernel, index

    @property
    def is_priced(self):
        return bool(self.kernel.read(self.index).entry_price)  # flaw: below zero is a price here
