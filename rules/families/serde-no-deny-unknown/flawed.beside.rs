use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OvenSettings {
    pub degrees: u16,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TimerSettings {
    pub minutes: Option<u32>,
    pub bell: Option<String>,
}
