// path: src/lib.rs
use std::collections::HashSet;

#[derive(Default)]
pub struct Slot {
    pub trade_id: String,
    pub qty: f64,
    pub open: bool,
    pub seen_event_ids: HashSet<(String, String)>,
}

pub struct Event {
    pub trade_id: String,
    pub event_id: String,
    pub qty: f64,
}

impl Slot {
    pub fn process_intent(&mut self, case: &str, trade_id: &str) -> Result<(), String> {
        if case != "ENTER" {
            return Err(format!("unsupported {case}"));
        }
        if self.open {
            return Err("SLOT_BUSY".to_string());
        }
        self.trade_id = trade_id.to_string();
        self.qty = 0.0;
        self.open = true;
        Ok(())
    }

    pub fn on_event(&mut self, event: &Event) -> bool {
        let key = (event.trade_id.clone(), event.event_id.clone());
        if event.trade_id != self.trade_id || !self.seen_event_ids.insert(key) {
            return false;
        }
        self.qty += event.qty;
        self.open = self.qty != 0.0;
        true
    }
}
