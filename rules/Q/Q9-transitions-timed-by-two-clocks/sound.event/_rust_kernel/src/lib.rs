use chrono::{DateTime, Utc};

pub struct KernelTransition {
    pub timestamp: DateTime<Utc>,
    pub trigger: String,
}

fn transition(event: &VenueEvent, trigger: &str) -> KernelTransition {
    KernelTransition { timestamp: event.timestamp, trigger: trigger.to_string() }
}
