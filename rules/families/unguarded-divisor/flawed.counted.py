def accuracy(batches):
    right = 0
    total = 0
    for batch in batches:
        right += batch.right
        total += batch.size
    return right / total  # flaw: of no batches there is no share
