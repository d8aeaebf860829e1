class Gate:
    def check(self):
        if self.chap_secret:
            self._logger.info(self.chap_secret)  # flaw: what only the gate should know
