class Model:
    def __init__(self, name, temperature=None, max_retries=None, offset=None):
        self.name = name or "default"
        self.temperature = 0.7 if temperature is None else temperature
        self.max_retries = max_retries or 0
        self.offset = offset or None
