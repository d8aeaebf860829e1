use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct PoolOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
}
