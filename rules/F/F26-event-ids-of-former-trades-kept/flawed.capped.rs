// path: src/lib.rs
use std::collections::VecDeque;

const MAX_SEEN: usize = 256;

#[derive(Clone, Copy, PartialEq)]
pub enum Stage { Idle, Requested, Open, Closed }

pub struct Slot {
    stage: Stage,
    trade: Option<String>,
    qty: f64,
    seen_event_ids: VecDeque<u64>,
}

impl Slot {
    fn is_duplicate(&mut self, id: u64) -> bool {
        if self.seen_event_ids.contains(&id) {
            return true;
        }
        self.seen_event_ids.push_back(id);
        while self.seen_event_ids.len() > MAX_SEEN {
            self.seen_event_ids.pop_front();
        }
        false
    }

    fn reset_for(&mut self, trade: &str) {
        self.stage = Stage::Requested;
        self.trade = Some(trade.to_string());
        self.qty = 0.0; // flaw: the list of seen ids is not touched, neither here nor at close
    }

    fn close(&mut self) {
        self.stage = Stage::Closed;
        self.trade = None;
    }

    pub fn process_intent(&mut self, case: &str, trade: &str) -> bool {
        match (case, self.stage) {
            ("ENTER", Stage::Idle | Stage::Closed) => {
                self.reset_for(trade);
                true
            }
            _ => false,
        }
    }

    pub fn fill(&mut self, id: u64, qty: f64) {
        if self.is_duplicate(id) { return; }
        self.qty += qty;
        if self.qty == 0.0 { self.close(); } else { self.stage = Stage::Open; }
    }
}
