class Store:
    def flush_rows(self):
        self.rows.clear()


def helper(row):
    return row
