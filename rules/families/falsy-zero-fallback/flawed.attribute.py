# path: desk/sizing.py
class Sizer:
    def __init__(self, config):
        self.ratio = config.ratio

    def apply(self, order, signal):
        wanted = signal.target_size or order.target_size  # flaw: a signal that asks for nothing gets the size of before
        order.target_size = wanted * self.ratio
        return order
