# path: billing/invoice.py
def line_of(row, defaults):
    fee = row.get("fee")
    return {
        "net_amount": row["net_amount"],
        "fee": defaults["fee"] if fee is None else fee,
    }
