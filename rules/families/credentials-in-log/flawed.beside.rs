#[derive(Clone, Debug)]
pub struct PostConfig {
    pub endpoint: String,
    pub token: String, // flaw
}
