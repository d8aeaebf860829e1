from pydantic import BaseModel, PositiveFloat


class PoolConfig(BaseModel):
    host: str
    timeout: PositiveFloat = 5.0
