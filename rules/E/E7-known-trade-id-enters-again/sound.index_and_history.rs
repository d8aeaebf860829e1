// path: src/lib.rs
use std::collections::{HashMap, HashSet};

#[derive(Default, Clone)]
pub struct TradeSlot {
    pub trade_id: String,
    pub initial_size: f64,
    pub closed: bool,
}

pub enum IntentKind { Enter, Exit }

pub struct KernelIntent {
    pub kind: IntentKind,
    pub trade_id: String,
    pub slot_id: usize,
    pub target_size: f64,
}

pub struct KernelCore {
    slots: Vec<TradeSlot>,
    active_trade_index: HashMap<String, usize>,
    used_trade_ids: HashSet<String>,
}

impl KernelCore {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<(), &'static str> {
        match intent.kind {
            IntentKind::Enter => {
                if self.active_trade_index.contains_key(&intent.trade_id)
                    || self.used_trade_ids.contains(&intent.trade_id)
                {
                    return Err("DUPLICATE_TRADE_ID");
                }
                let slot = self.slots.get_mut(intent.slot_id).ok_or("INVALID_SLOT")?;
                if !slot.trade_id.is_empty() && !slot.closed {
                    return Err("SLOT_BUSY");
                }
                slot.trade_id = intent.trade_id.clone();
                slot.initial_size = intent.target_size;
                slot.closed = false;
                self.used_trade_ids.insert(intent.trade_id.clone());
                self.active_trade_index.insert(intent.trade_id.clone(), intent.slot_id);
                Ok(())
            }
            IntentKind::Exit => Ok(()),
        }
    }
}
