use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct LetterboxOpts { // flaw:
    pub flap: String,
    pub lock_code: Option<String>,
}
