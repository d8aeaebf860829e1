use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct LoomConfig { // flaw:
    pub warp: String,
    pub weft: Option<String>,
}
