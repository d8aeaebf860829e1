from decimal import Decimal


def rounded(x, contract):
    step = Decimal(str(contract.get("step") or 0))
    return x.quantize(step)  # flaw
