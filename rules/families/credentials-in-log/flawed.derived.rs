#[derive(Debug, Clone)]
pub struct Mailbox {
    pub host: String,
    pub user: String,
    pub password: Option<String>, // flaw
}
