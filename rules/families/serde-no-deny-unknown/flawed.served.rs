use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct KilnConfig { // flaw
    pub address: Option<String>,
    pub timeout: Option<u64>,
}
