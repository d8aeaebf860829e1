// path: src/lib.rs
#[derive(Clone, Debug, Default)]
pub struct TradeSlot {
    pub trade_id: Option<String>,
    pub open: bool,
    pub size: f64,
}

pub struct Outcome {
    pub accepted: bool,
    pub diagnostic_code: String,
}

fn refuse(code: &str) -> Outcome {
    Outcome { accepted: false, diagnostic_code: code.to_string() }
}

pub struct Kernel {
    pub slots: Vec<TradeSlot>,
}

impl Kernel {
    pub fn process_intent(&mut self, action: &str, slot_id: usize, trade_id: &str, size: f64) -> Outcome {
        if action != "ENTER" {
            return refuse("UNSUPPORTED");
        }
        let holder = self.slots.iter().position(|s| s.trade_id.as_deref() == Some(trade_id));
        match holder {
            Some(i) if i == slot_id && self.slots[i].open => return refuse("TRADE_ALREADY_OPEN"),
            Some(_) => return refuse("TRADE_ID_REUSED"),
            None => {}
        }
        match self.slots.get_mut(slot_id) {
            None => refuse("INVALID_SLOT"),
            Some(slot) if slot.open => refuse("SLOT_BUSY"),
            Some(slot) => {
                *slot = TradeSlot { trade_id: Some(trade_id.to_string()), open: true, size };
                Outcome { accepted: true, diagnostic_code: "OK".to_string() }
            }
        }
    }
}
