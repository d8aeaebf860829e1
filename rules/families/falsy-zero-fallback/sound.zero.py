# path: desk/sizing.py
def apply(order, signal, names):
    order.size = float(signal.size or 0.0)
    order.symbol = signal.symbol or names.symbol
    return order
