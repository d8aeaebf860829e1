use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(default)]
pub struct PoolConfig { // flaw:
    pub max_size: u32,
    pub timeout_ms: u64,
}
