use serde::{Deserialize, Serialize};

/// Kept beside the data, and read by the next version and by the one before.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ShelfConfig {
    #[serde(default)]
    pub rows: u32,
}
