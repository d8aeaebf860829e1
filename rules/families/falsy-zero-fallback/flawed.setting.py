class Model:
    def __init__(self, name, temperature=None, max_retries=None):
        self.name = name
        self.temperature = temperature or 0.7  # flaw: who asks for zero gets 0.7
        self.max_retries = max_retries or 3  # flaw: who wants no second try gets three
