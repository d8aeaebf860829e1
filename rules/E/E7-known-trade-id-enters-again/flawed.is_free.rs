// path: src/lib.rs
use std::collections::BTreeMap;

#[derive(Debug, Default)]
struct Slot {
    trade_id: Option<String>,
    stage: Stage,
    qty: f64,
}

#[derive(Debug, Default, PartialEq)]
enum Stage { #[default] Idle, OrderRequested, Open, Closed }

impl Slot {
    fn is_free(&self) -> bool {
        matches!(self.stage, Stage::Idle | Stage::Closed)
    }
}

pub struct Kernel {
    slots: Vec<Slot>,
    active_trade_index: BTreeMap<String, usize>,
    log: Vec<String>,
}

pub struct Outcome { pub accepted: bool, pub diagnostic_code: &'static str }

impl Kernel {
    fn enter(&mut self, idx: usize, trade_id: &str, qty: f64) -> Outcome {
        if !self.slots[idx].is_free() {
            return Outcome { accepted: false, diagnostic_code: "SLOT_BUSY" };
        }
        if let Some(other) = self.active_trade_index.get(trade_id) {
            self.log.push(format!("{trade_id} already known in slot {other}"));
        }
        let slot = &mut self.slots[idx];
        *slot = Slot { trade_id: Some(trade_id.to_owned()), stage: Stage::OrderRequested, qty }; // flaw: a known id is only logged
        self.active_trade_index.insert(trade_id.to_owned(), idx);
        Outcome { accepted: true, diagnostic_code: "OK" }
    }

    pub fn process_intent(&mut self, case: &str, idx: usize, trade_id: &str, qty: f64) -> Outcome {
        match case {
            "ENTER" => self.enter(idx, trade_id, qty),
            _ => Outcome { accepted: false, diagnostic_code: "UNSUPPORTED" },
        }
    }
}
