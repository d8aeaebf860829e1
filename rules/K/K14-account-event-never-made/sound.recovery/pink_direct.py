from account import AccountProjection


class PinkDirectRuntime:
    def __init__(self, persistence, account: AccountProjection):
        self.persistence = persistence
        self.account = account

    def recover(self):
        row = self.account.to_account_event("RECOVERY")
        self.persistence.insert("account_events", row)
