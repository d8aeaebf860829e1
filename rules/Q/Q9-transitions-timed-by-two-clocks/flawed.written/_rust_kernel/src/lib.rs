use chrono::{DateTime, Utc};

pub struct KernelTransition {
    pub timestamp: DateTime<Utc>,
    pub trigger: String,
}

impl Kernel {
    fn stamped(&self, trigger: &str) -> KernelTransition {
        let at = Utc::now();
        KernelTransition { timestamp: at, trigger: trigger.to_string() }
    }
}
