use std::fmt;

#[derive(Clone)]
pub struct Mailbox {
    pub host: String,
    pub password: String,
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailbox").field("host", &self.host).finish()
    }
}

pub struct Hidden(String);

#[derive(Debug)]
pub struct Door {
    pub password: Hidden,
    pub password_field: String,
    #[debug(skip)]
    pub api_key: String,
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
