#[derive(Clone, Debug)]
pub struct Word {
    pub token: String,
    pub line: u32,
}

#[derive(Clone)]
pub struct PostConfig {
    pub endpoint: String,
    pub token: String,
}
