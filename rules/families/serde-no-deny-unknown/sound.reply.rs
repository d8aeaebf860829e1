use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct JobReply {
    pub id: String,
    #[serde(default)]
    pub note: String,
}
