// path: src/lib.rs
use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum KernelCommandType { Enter, Exit, Cancel }

#[derive(Default, Clone)]
pub struct TradeSlot {
    pub trade_id: String,
    pub size: f64,
    pub initial_size: f64,
    pub entry_price: f64,
    pub closed: bool,
}

pub struct KernelIntent {
    pub kind: KernelCommandType,
    pub trade_id: String,
    pub slot_id: usize,
    pub target_size: f64,
    pub reference_price: f64,
}

pub struct KernelCore {
    slots: Vec<TradeSlot>,
    active_trade_index: HashMap<String, usize>,
}

impl KernelCore {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<(), &'static str> {
        let slot = self.slots.get_mut(intent.slot_id).ok_or("INVALID_SLOT")?;
        match intent.kind {
            KernelCommandType::Enter => {
                let occupied = !slot.trade_id.is_empty() && !slot.closed;
                if occupied && slot.trade_id != intent.trade_id {
                    return Err("SLOT_BUSY");
                }
                slot.trade_id = intent.trade_id.clone(); // flaw: the slot's own live id enters again
                slot.initial_size = intent.target_size;
                slot.entry_price = intent.reference_price;
                slot.closed = false;
                self.active_trade_index.insert(intent.trade_id.clone(), intent.slot_id);
                Ok(())
            }
            KernelCommandType::Exit | KernelCommandType::Cancel => Ok(()),
        }
    }
}
