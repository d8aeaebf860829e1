use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
pub struct PluginConfig {
    #[serde(default)]
    pub name: String,
    #[serde(flatten)]
    pub rest: BTreeMap<String, String>,
}
