# path: billing/invoice.py
class Line:
    def __init__(self, net, fee):
        self.net = net
        self.fee = fee


def line_of(row, defaults):
    return {
        "net_amount": row["net_amount"],
        "fee": row.get("fee") or defaults["fee"],  # flaw: a row that is free of charge is charged the default
    }
